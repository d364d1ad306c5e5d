// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_start.h"

#include "commands.h"
#include "console.h"
#include "shop/restore_book.h"
#include "store/backup.h"
#include "ui/said.h"
#include "ui/start_notice.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::app {

namespace {

bool isForPage(ErrorCode code)
{
    return isStorageFailure(code) && code != ErrorCode::StorageInUse;
}

} // namespace

WindowStart::WindowStart(RunOptions options, ui::Prompt &prompt, std::function<bool()> beginAgain,
    std::chrono::milliseconds retryEvery)
    : m_options(std::move(options)), m_prompt(prompt), m_beginAgain(std::move(beginAgain)),
      m_retryEvery(retryEvery)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WindowStart::tryAgain);
}

WindowStart::~WindowStart() = default;

std::unique_ptr<EngineThread> WindowStart::open()
{
    auto notice = std::make_unique<ui::StartNotice>();
    const auto refusal = attempt([&notice] { notice->look(); });
    notice.reset();
    if (!refusal) {
        return std::move(m_engine);
    }
    if (!isForPage(refusal->code)) {
        m_prompt.tellFailure(ui::said(*refusal));
        m_exitCode = Failed;
        return nullptr;
    }
    showPage(*refusal);
    m_exitCode = QApplication::exec();
    m_retry.stop();
    m_page.reset();
    return std::move(m_engine);
}

std::optional<Error> WindowStart::attempt(const std::function<void()> &whileWaiting)
{
    auto engine = std::make_unique<EngineThread>();
    const auto started = engine->start(m_options, whileWaiting);
    if (started) {
        m_engine = std::move(engine);
        return std::nullopt;
    }
    if (const QString text = started.error().message.english(); text != m_said) {
        m_said = text;
        printError(started.error()); // once, not every few seconds
    }
    return started.error();
}

void WindowStart::showPage(const Error &refusal)
{
    m_page = std::make_unique<ui::StartPage>();
    connect(m_page.get(), &ui::StartPage::tryAgainRequested, this, [this] {
        // A newer program is another program.
        if (m_code == ErrorCode::StorageTooNew && m_beginAgain()) {
            QCoreApplication::exit(Done);
            return;
        }
        tryAgain();
    });
    connect(m_page.get(), &ui::StartPage::bringBackRequested, this, &WindowStart::bringBack);
    connect(
        m_page.get(), &ui::StartPage::quitRequested, this, [] { QCoreApplication::exit(Failed); });
    look(refusal);
    m_page->setGeometry(m_page->screen()->geometry());
    m_page->showFullScreen();
}

void WindowStart::look(const Error &refusal)
{
    const bool isNews = std::exchange(m_code, refusal.code) != refusal.code;
    // What is too new does not grow older.
    const bool mendsItself = refusal.code != ErrorCode::StorageTooNew;
    const auto every = mendsItself ? m_retryEvery : std::chrono::milliseconds::zero();
    m_page->tell(refusal, std::chrono::ceil<std::chrono::seconds>(every));
    if (mendsItself) {
        m_retry.start(m_retryEvery);
    } else if (isNews && !m_search.isBusy()) {
        findBackup();
    }
}

void WindowStart::tryAgain()
{
    m_retry.stop();
    m_page->tellTrouble({});
    m_page->setTrying(true);
    // Painted, but nothing is asked for meanwhile; a wish to end the program waits, too.
    const auto refusal = attempt([] {
        QCoreApplication::processEvents(
            QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
    });
    m_page->setTrying(false);
    if (refusal) {
        look(*refusal);
    } else {
        QCoreApplication::exit(Done);
    }
}

void WindowStart::findBackup()
{
    const auto folder = shop::DataFolder::look(m_options.dataFolder);
    if (!folder) {
        return;
    }
    const auto found = std::make_shared<QString>();
    m_search.run([found, place = folder->backups()] { *found = store::newestGoodBackup(place); },
        [this, found] {
            if (m_page != nullptr && m_code == ErrorCode::StorageTooNew) {
                m_backup = *found;
                m_page->offerBackup(
                    m_backup.isEmpty() ? QDateTime() : QFileInfo(m_backup).lastModified(),
                    QTimeZone::systemTimeZone());
            }
        });
}

void WindowStart::bringBack()
{
    const auto folder = shop::DataFolder::look(m_options.dataFolder);
    const QFileInfo backup(m_backup);
    const shop::RestoreWish wish {backup.fileName(), backup.lastModified().toUTC(), u"board"_s,
        QDateTime::currentDateTimeUtc()};
    const auto noted =
        folder ? shop::RestoreBook(*folder).note(wish) : Result<void>(folder.error());
    if (!noted) {
        m_page->tellTrouble(ui::said(noted.error()));
        return;
    }
    tryAgain();
    if (m_engine == nullptr) {
        const auto outcome = shop::RestoreBook(*folder).last();
        m_page->tellTrouble(outcome ? outcome->failure : QString());
    }
}

} // namespace docket::app
