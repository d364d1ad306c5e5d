// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/screenshot_tour.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

#include <set>
#include <string>

using docket::ui::ScreenshotTour;
using docket::ui::TourStop;
using namespace Qt::StringLiterals;

namespace {

/// A language whose every word is the English one and 40 % more, which marks it, too.
class LongLanguage final : public QTranslator {
public:
    LongLanguage() { QCoreApplication::installTranslator(this); }
    ~LongLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text;
        qsizetype letters = 0;
        const QString english = QString::fromUtf8(source) + QChar();
        for (const QChar character : english) {
            if (character.isLetter()) {
                ++letters;
            } else {
                text += QString((letters * 4 + 9) / 10, u'ö');
                letters = 0;
            }
            if (character == u'%') {
                letters = -1; // what is filled in is no word: %n
            }
            text += character;
        }
        return text.chopped(1);
    }
};

class ReadFrom final {
public:
    explicit ReadFrom(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
    }
    ~ReadFrom() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    ReadFrom(const ReadFrom &) = delete;
    ReadFrom &operator=(const ReadFrom &) = delete;
};

/// Whether a text does not fit into the widget that shows it.
bool isCut(QWidget &widget)
{
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                 : label->sizeHint().width() > label->width() + 1;
    }
    if (const auto fits = widget.property("fits"); fits.isValid()) {
        return !fits.toBool();
    }
    return (qobject_cast<QPushButton *>(&widget) != nullptr
               || qobject_cast<QCheckBox *>(&widget) != nullptr)
        && widget.sizeHint().width() > widget.width() + 1;
}

/// What is cut off on a screen: "sale-pay: Payöö".
QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && isCut(*widget)) {
            cut.append(
                u"%1 \"%2\""_s.arg(widget->objectName(), widget->property("text").toString()));
        }
    }
    return cut;
}

/// All that is cut off on the tour, once, with the first screen that it stands on.
QStringList cutOnTour(QSize size)
{
    std::set<QString> seen;
    QStringList all;
    ScreenshotTour::visit([&](const TourStop &stop) {
        if (stop.textScale > 100) {
            return true; // the same words in less room than this is about
        }
        ScreenshotTour::resize(stop, size);
        for (const auto &cut : cutOff(stop.window)) {
            if (seen.insert(cut).second) {
                all.append(stop.name + u": "_s + cut);
            }
        }
        return true;
    });
    return all;
}

} // namespace

TEST_CASE("a text that is too long is found")
{
    QWidget window;
    QPushButton button(u"A long text on a button"_s, &window);
    button.setGeometry(0, 0, 60, 52);
    window.show();
    CHECK(cutOff(window).size() == 1);
    button.setGeometry(0, 0, 600, 52);
    CHECK(cutOff(window).isEmpty());
}

TEST_CASE("a language of longer words fits on every screen")
{
    const LongLanguage words;
    CHECK(cutOnTour({1280, 800}).join(u'\n').toStdString() == std::string());
}

TEST_CASE("a language of longer words that is read from the right fits on every screen")
{
    const LongLanguage words;
    const ReadFrom right(Qt::RightToLeft);
    CHECK(cutOnTour({1280, 800}).join(u'\n').toStdString() == std::string());
}
