// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reach_watch.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace docket::app {

using namespace Qt::StringLiterals;

using Level = shop::TrustItem::Level;

namespace {

constexpr int askEveryMs = 60'000;
constexpr qint64 longestAnswer = 4096;
/// One answer that does not come is a hiccup, several are trouble.
constexpr int hiccupSeconds = 150;

/// "https://shop.example/" -> "https://shop.example/healthz"; invalid for what is no address.
QUrl healthOf(const QString &publicUrl)
{
    QUrl url(publicUrl.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return {};
    }
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + "/healthz"_L1);
    return url;
}

/// Why it is not Docket who answered; empty: it is. Anybody can say 200: a tunnel's own page does.
QString objectionTo(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return u"no answer"_s;
    }
    if (status != 200) {
        return u"HTTP %1"_s.arg(status);
    }
    return reply.read(longestAnswer).contains(R"("status":"ok")") ? QString() : u"not Docket"_s;
}

} // namespace

ReachWatch::ReachWatch(
    const QString &publicUrl, const Clock &clock, std::chrono::milliseconds patience)
    : m_clock(clock), m_patience(patience), m_address(healthOf(publicUrl)),
      m_isWatched(!publicUrl.trimmed().isEmpty())
{
    m_network.setParent(this);
    m_timer.setParent(this);
    m_timer.setInterval(askEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReachWatch::check);
}

void ReachWatch::start()
{
    if (!m_isWatched) {
        emit trustChanged({u"reach"_s, Level::Warning, u"not-watched"_s, {}});
    } else if (!m_address.isValid()) {
        emit trustChanged({u"reach"_s, Level::Bad, u"no-address"_s, {}});
    } else {
        check();
        m_timer.start();
    }
}

void ReachWatch::check()
{
    if (m_reply != nullptr || !m_address.isValid()) {
        return;
    }
    QNetworkRequest request(m_address);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_reply = m_network.get(request);
    // However slowly an answer drips: it is late.
    QTimer::singleShot(m_patience, m_reply, &QNetworkReply::abort);
    connect(m_reply, &QNetworkReply::readyRead, m_reply, [reply = m_reply] {
        if (reply->bytesAvailable() > longestAnswer) {
            reply->abort();
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        QNetworkReply &reply = *m_reply;
        m_reply = nullptr;
        reply.deleteLater();
        take(reply);
    });
}

void ReachWatch::take(QNetworkReply &reply)
{
    const QString objection = objectionTo(reply);
    const QDateTime now = m_clock.now();
    if (objection.isEmpty()) {
        m_lostSince = {};
        emit trustChanged({u"reach"_s, Level::Good, u"reached"_s, {now.toString(Qt::ISODate)}});
        return;
    }
    if (!m_lostSince.isValid()) {
        m_lostSince = now;
    }
    const auto level = m_lostSince.secsTo(now) < hiccupSeconds ? Level::Warning : Level::Bad;
    emit trustChanged(
        {u"reach"_s, level, u"lost"_s, {m_lostSince.toString(Qt::ISODate), objection}});
}

} // namespace docket::app
