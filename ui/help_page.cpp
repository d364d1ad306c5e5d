// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_page.h"

#include "action_button.h"
#include "labels.h"
#include "language_picker.h"
#include "menu_form.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QScroller>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int contentsWidth = 320;
constexpr int languageColumns = 2;
/// What an eye follows without losing the line: some 75 letters.
constexpr int textWidth = 760;
constexpr int pageRole = Qt::UserRole;

/// Markdown of a page, without the comment that names its licence; empty: there is no such page.
QString pageText(const QString &page, const QString &folder = {})
{
    QFile file(u":/docket/help/"_s + folder + page);
    if (page.contains(u'/') || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression comment(
        u"\\A(\\s*<!--.*?-->)+\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

/// A page in a language as far as somebody has written it.
struct SpokenPage {
    QString text; ///< Markdown; empty: there is no such page.
    bool isEnglishInstead = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

SpokenPage spokenPage(const QString &page, const Language &language)
{
    if (language.id == languages().first().id) {
        return {pageText(page)};
    }
    if (const auto text = pageText(page, language.id + u'/'); !text.isEmpty()) {
        return {text, false, language.locale.textDirection()};
    }
    return {pageText(page), true};
}

/// Qt lays the columns of a table out from the left, whatever its text is read from.
QString withMirroredTables(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (auto &line : lines) {
        if (line.startsWith(u'|')) {
            auto cells = line.split(u'|');
            std::reverse(cells.begin(), cells.end());
            line = cells.join(u'|');
        }
    }
    return lines.join(u'\n');
}

QString titleOf(const QString &text)
{
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(text).captured(1);
}

/// The pages that the table of contents names, in its order, itself first.
QStringList pages()
{
    QStringList result {u"index.md"_s};
    static const QRegularExpression link(u"\\]\\(([a-z-]+\\.md)\\)"_s);
    auto found = link.globalMatch(pageText(result.first()));
    while (found.hasNext()) {
        const QString page = found.next().captured(1);
        if (!result.contains(page)) {
            result.append(page);
        }
    }
    return result;
}

/// The name that links use for a heading, as GitHub forms it: "If it is late" is "if-it-is-late".
QString placeOf(const QString &heading)
{
    QString place;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-') {
            place += character;
        } else if (character.isSpace()) {
            place += u'-';
        }
    }
    return place;
}

QTextBlock headingAt(const QTextDocument &document, const QString &place)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && placeOf(block.text()) == place) {
            return block;
        }
    }
    return {};
}

/// Links in the theme's colour: those of a page that is read take the one of Qt's own palette.
void colourLinks(QTextDocument &document, const QColor &colour)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> links;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            if (fragment.charFormat().isAnchor()) {
                links.append({fragment.position(), fragment.position() + fragment.length()});
            }
        }
        QTextCharFormat format;
        format.setForeground(colour);
        for (const auto &[from, to] : std::as_const(links)) {
            QTextCursor cursor(&document);
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }
}

void spaceBlocks(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable() != nullptr) {
            continue; // its cells have their padding
        }
        auto format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin((isHeading && block != document.begin() ? 5 : 1) * spacingUnit);
        format.setBottomMargin((isHeading ? 2 : 1) * spacingUnit);
        cursor.setBlockFormat(format);
    }
}

void ruleTables(const QTextDocument &document, const QColor &line)
{
    for (auto *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr) {
            continue;
        }
        auto format = table->format();
        format.setAlignment(document.defaultTextOption().textDirection() == Qt::RightToLeft
                ? Qt::AlignRight
                : Qt::AlignLeft);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellPadding(2 * spacingUnit);
        format.setCellSpacing(0);
        format.setTopMargin(2 * spacingUnit);
        format.setBottomMargin(2 * spacingUnit);
        table->setFormat(format);
    }
}

/// As the page is read, whatever the window is.
QTextOption readingFrom(Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(
        (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

} // namespace

HelpPage::HelpPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(languageOf(u"system"_s, QLocale())),
      m_side(new QVBoxLayout), m_contents(new QListWidget(this)),
      m_onlyEnglish(namedLabel("quiet", u"help-only-english"_s, this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(u"help-page"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    openPage(u"index.md"_s);
}

void HelpPage::build()
{
    m_contents->setObjectName(u"help-contents"_s);
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_contents->setFixedWidth(contentsWidth);
    m_contents->setWordWrap(true);
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(spokenPage(page, m_language).text), m_contents);
        item->setData(pageRole, page);
        item->setSizeHint({0, touchHeight});
    }
    m_text->setObjectName(u"help-text"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMaximumWidth(textWidth);
    m_onlyEnglish->setText(tr("This page is only in English so far."));
    m_onlyEnglish->setMaximumWidth(textWidth);
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const auto *item) {
        if (item != nullptr) {
            openPage(item->data(pageRole).toString());
        }
    });

    auto *languages = new LanguagePicker(m_theme, u"language"_s, languageColumns, this);
    languages->setFixedWidth(contentsWidth);
    connect(languages, &LanguagePicker::languageChosen, this, &HelpPage::languageChosen);
    m_side->setSpacing(3 * spacingUnit);
    m_side->addWidget(languages);
    m_side->addWidget(m_contents, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(6 * spacingUnit);
    layout->addLayout(m_side);
    auto *reading = new QVBoxLayout;
    reading->setSpacing(3 * spacingUnit);
    reading->addWidget(m_onlyEnglish);
    reading->addWidget(m_text, 1);
    layout->addLayout(reading, 1);
    layout->addStretch(0);
}

void HelpPage::offerSetup(const Theme &theme)
{
    auto *button = formButton(theme, u"help-setup"_s, tr("Set up the shop"), this);
    connect(button, &QPushButton::clicked, this, &HelpPage::setupRequested);
    m_side->addWidget(button);
}

void HelpPage::openPage(const QString &page)
{
    show(page, {});
}

void HelpPage::goOnFrom(const HelpPage &other)
{
    openPage(other.m_page);
}

void HelpPage::follow(const QUrl &link)
{
    // A page in another language leads with "../" to what is only in English.
    if (link.isRelative()) {
        show(link.path().isEmpty() ? m_page : link.fileName(), link.fragment());
    }
}

void HelpPage::show(const QString &page, const QString &place)
{
    const auto spoken = spokenPage(page, m_language);
    if (spoken.text.isEmpty()) {
        return;
    }
    m_page = page;
    m_onlyEnglish->setVisible(spoken.isEnglishInstead);
    m_text->setFont(m_theme.font(TypeSize::Large));
    m_text->document()->setDefaultFont(m_theme.font(TypeSize::Large));
    m_text->document()->setIndentWidth(6 * spacingUnit);
    m_text->setMarkdown(
        spoken.direction == Qt::RightToLeft ? withMirroredTables(spoken.text) : spoken.text);
    m_text->document()->setDefaultTextOption(readingFrom(spoken.direction));
    colourLinks(*m_text->document(), m_theme.colour(Colour::Link));
    spaceBlocks(*m_text->document());
    ruleTables(*m_text->document(), m_theme.colour(Colour::Line));
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(pageRole).toString() == page) {
            const QSignalBlocker quiet(m_contents);
            m_contents->setCurrentRow(row);
        }
    }
    const auto heading = headingAt(*m_text->document(), place);
    if (heading.isValid()) {
        QTextCursor cursor(heading);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    } else {
        m_text->verticalScrollBar()->setValue(0);
    }
}

void HelpPage::changeEvent(QEvent *event)
{
    // Links take their colour when the page is read.
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty()) {
        show(m_page, {});
    }
    QWidget::changeEvent(event);
}

} // namespace docket::ui
