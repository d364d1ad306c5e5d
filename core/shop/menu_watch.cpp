// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_watch.h"

#include "domain/handler_stack.h"

#include <future>
#include <memory>
#include <thread>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileEveryMs = 300;

Error silence(const QString &path)
{
    return {ErrorCode::Unreadable, Sentence::tr("The menu file does not answer: %1").arg(path), {}};
}

} // namespace

MenuFile readMenuFile(const QString &path, std::chrono::milliseconds patience)
{
    auto answer = std::make_shared<std::promise<MenuFile>>();
    auto file = answer->get_future();
    std::thread reader([answer, path] {
        useHandlerStack();
        const RestingFile before(path); // what is changed while it is read is seen by the next look
        answer->set_value({before, menuFileContent(path)});
    });
    if (file.wait_for(patience) != std::future_status::ready) {
        reader.detach();
        return {RestingFile::unseen(path), silence(path), false};
    }
    reader.join();
    return file.get();
}

struct MenuWatch::Reading {
    bool isSold = false; // the file has what is sold: Docket wrote it, or somebody changed it back
    bool isAsRead = false; // nobody has changed it meanwhile
    Result<MenuInUse> menu = MenuInUse {};
};

MenuWatch::MenuWatch(MenuDesk &desk, RestingFile file, std::chrono::milliseconds patience)
    : m_desk(desk), m_file(std::move(file)), m_patience(patience), m_errand(patience)
{
    m_timer.setParent(this);
    m_timer.setInterval(fileEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MenuWatch::check);
}

void MenuWatch::start()
{
    m_timer.start();
}

void MenuWatch::check()
{
    if (m_errand.isBusy()) {
        tellSilence();
        return;
    }
    struct Look {
        RestingFile file;
        bool isChanged = false;
    };
    auto look = std::make_shared<Look>(Look {m_file});
    m_asked.start();
    m_errand.run([look] { look->isChanged = look->file.look(); },
        [this, look] {
            m_file = look->file;
            // After a silence it is read again: what was told of it before has gone.
            if (look->isChanged || (m_isSilent && m_file.isAtRest())) {
                m_isSilent = false;
                m_file.judge();
                read();
            }
        });
}

void MenuWatch::tellSilence()
{
    if (!m_isSilent && m_asked.hasExpired(m_patience.count())) {
        m_isSilent = true;
        emit menuRefused(silence(m_file.path()));
    }
}

void MenuWatch::read()
{
    auto reading = std::make_shared<Reading>();
    m_asked.start();
    m_errand.run(
        [reading, file = m_file, sold = m_desk.content(), conditions = m_desk.conditions(),
            before = m_desk.inUse().whole] {
            const auto content = menuFileContent(file.path());
            if (!content) {
                reading->menu = content.error();
            } else if (*content == sold) {
                reading->isSold = true;
            } else {
                reading->menu = MenuDesk::prepare(*content, conditions, MenuOrigin::New, before);
            }
            reading->isAsRead = file.isAsJudged();
        },
        [this, reading] { take(*reading); });
}

void MenuWatch::take(Reading &reading)
{
    if (!reading.isAsRead) {
        return; // it was changed again meanwhile; the next looks judge that
    }
    m_isSilent = false; // what follows says how it is
    if (!reading.isSold && !reading.menu) {
        emit menuRefused(reading.menu.error());
        return;
    }
    if (reading.isSold) {
        emit menuTaken();
        return;
    }
    auto before = std::make_shared<MenuInUse>(m_desk.inUse());
    m_desk.sell(std::move(*reading.menu));
    emit menuTaken();
    m_asked.start();
    // To let go of a large menu takes long, too. What the history compares with is let go there.
    m_errand.run([before = std::move(before)]() mutable { before.reset(); }, [] {});
}

} // namespace docket::shop
