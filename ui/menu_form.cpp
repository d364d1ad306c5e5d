// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_form.h"

#include "action_button.h"
#include "labels.h"
#include "tick_box.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// Leaves the wheel to the form that scrolls, unless the field has the focus.
class WheelGuard final : public QObject {
public:
    explicit WheelGuard(QWidget *field) : QObject(field), m_field(*field)
    {
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel itself
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_field.hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QWidget &m_field;
};

/// A row as high as a finger needs it.
class TouchRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, touchHeight});
    }
};

} // namespace

void leaveWheel(QWidget *field)
{
    new WheelGuard(field);
}

QLabel *formLabel(const QString &text, QWidget *parent)
{
    auto *label = textLabel("heading", text, parent);
    label->setWordWrap(false);
    return label;
}

QLineEdit *formText(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(meaning);
    edit->setFixedHeight(touchHeight);
    return edit;
}

void showText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text) {
        edit->setText(text);
        edit->setCursorPosition(0); // of a long one the beginning is seen
    }
}

QCheckBox *formCheck(const QString &name, const QString &text, QWidget *parent)
{
    auto *check = new TickBox(text, parent);
    check->setObjectName(name);
    check->setMinimumSize(touchHeight, touchHeight);
    return check;
}

QSpinBox *formNumber(
    const QString &name, const QString &meaning, int least, int most, QWidget *parent)
{
    auto *number = new QSpinBox(parent);
    number->setObjectName(name);
    number->setAccessibleName(meaning);
    number->setRange(least, most);
    number->setKeyboardTracking(false);
    number->setFixedHeight(touchHeight);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    leaveWheel(number);
    return number;
}

void useTouchRows(QComboBox *choice)
{
    choice->setItemDelegate(new TouchRow(choice));
}

QComboBox *formChoice(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(meaning);
    choice->setFixedHeight(touchHeight);
    leaveWheel(choice);
    useTouchRows(choice);
    return choice;
}

ActionButton *formButton(
    const Theme &theme, const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new ActionButton(theme, parent);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setNarrow();
    button->setMinimumWidth(touchHeight);
    return button;
}

void emptyBox(QWidget *box)
{
    for (auto *widget : box->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        // Not disconnected: whoever reads the screen aloud must hear that it is destroyed.
        widget->blockSignals(true);
        widget->setObjectName({});
        widget->hide();
        widget->deleteLater();
    }
    delete box->layout();
}

QStringList wordsFrom(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',')) {
        if (!word.trimmed().isEmpty()) {
            words.append(word.trimmed());
        }
    }
    return words;
}

QString wordsText(const QStringList &words)
{
    return words.join(u", "_s);
}

} // namespace docket::ui
