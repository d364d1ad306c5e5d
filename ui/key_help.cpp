// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "key_help.h"

#include "action_button.h"
#include "labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QLabel *oneLine(const char *role, const QString &text, QWidget *parent)
{
    auto *label = textLabel(role, text, parent);
    label->setWordWrap(false);
    return label;
}

/// "1–9" where nine neighbours were left as they are, else each by its name.
QString bumpKeys(const KeyMap &keys)
{
    QStringList names;
    for (int place = 1; place <= 9; ++place) {
        if (const auto name = keys.bumpKeyName(place); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names.join(QString()) == "123456789"_L1 ? u"1 – 9"_s : names.join(u' ');
}

} // namespace

KeyHelp::KeyHelp(const Theme &theme, const KeyMap &keys, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"key-help"_s);
    setProperty("role", u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8 * spacingUnit, 6 * spacingUnit, 8 * spacingUnit, 6 * spacingUnit);
    grid->setHorizontalSpacing(6 * spacingUnit);
    grid->setVerticalSpacing(2 * spacingUnit);
    grid->addWidget(oneLine("shop", tr("Keys"), this), 0, 0, 1, 2);
    addRow(bumpKeys(keys), KeyMap::meaning(KeyAction::Bump1));
    for (const auto action : KeyMap::actions()) {
        if (action > KeyAction::Bump9) {
            addRow(keys.keyName(action), KeyMap::meaning(action));
        }
    }
    auto *close = new ActionButton(theme, this);
    close->setObjectName(u"key-help-close"_s);
    close->setText(tr("Close"));
    close->setKeyHint(keys.keyName(KeyAction::Help));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    grid->setRowMinimumHeight(grid->rowCount(), spacingUnit);
    grid->addWidget(close, grid->rowCount(), 0, 1, 2);
    parent->installEventFilter(this);
    hide();
}

void KeyHelp::addRow(const QString &key, const QString &meaning)
{
    if (key.isEmpty()) {
        return;
    }
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    grid->addWidget(oneLine("key", key, this), row, 0, Qt::AlignLeft);
    auto *text = oneLine("message", meaning, this);
    text->setObjectName(u"key-meaning-"_s + key);
    grid->addWidget(text, row, 1);
}

void KeyHelp::toggle()
{
    setVisible(!isVisible());
    place();
    raise();
}

void KeyHelp::place()
{
    const auto wanted = sizeHint().boundedTo(parentWidget()->size());
    resize(wanted);
    move((parentWidget()->width() - wanted.width()) / 2,
        (parentWidget()->height() - wanted.height()) / 2);
}

void KeyHelp::mousePressEvent(QMouseEvent *)
{
    hide();
}

bool KeyHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace docket::ui
