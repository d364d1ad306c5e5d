// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/twilio_sender.h"

#include "twilio_answer.h"

#include <QHostAddress>
#include <QIODevice>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace docket::message {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

Error unusable(const Sentence &message)
{
    return {ErrorCode::InvalidArgument, message, {}};
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// application/x-www-form-urlencoded
QByteArray form(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// A body that cannot be read twice. When a connection breaks after the request, Qt would post
/// again by itself what the provider may have taken.
class OneTimeBody final : public QIODevice {
public:
    explicit OneTimeBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly); }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_read >= m_bytes.size(); }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count <= 0) {
            return -1;
        }
        std::copy_n(m_bytes.constData() + m_read, count, target);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool isMessagingService(const QString &from)
{
    static const QRegularExpression sid(u"^MG[0-9a-fA-F]{32}$"_s);
    return sid.match(from).hasMatch();
}

QUrl messagesUrl(const TwilioAccount &account)
{
    QUrl url = account.baseUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(u"%1/2010-04-01/Accounts/%2/Messages.json"_s.arg(path, account.accountSid));
    return url;
}

} // namespace

Result<void> checkedAccount(const TwilioAccount &account)
{
    static const QRegularExpression sid(u"^[0-9A-Za-z]{1,64}$"_s);
    if (account.accountSid.isEmpty() || account.authToken.isEmpty() || account.from.isEmpty()) {
        return unusable(Sentence::tr("account, token or sender is missing"));
    }
    if (!sid.match(account.accountSid).hasMatch()) {
        return unusable(Sentence::tr("the account's name is not one of Twilio's"));
    }
    const QString scheme = account.baseUrl.scheme();
    const bool isSafe =
        scheme == "https"_L1 || (scheme == "http"_L1 && isThisComputer(account.baseUrl.host()));
    if (!account.baseUrl.isValid() || account.baseUrl.host().isEmpty() || !isSafe) {
        return unusable(Sentence::tr("the provider's address must begin with https://"));
    }
    return {};
}

TwilioSender::TwilioSender(TwilioAccount account, std::chrono::milliseconds limit, QObject *parent)
    : Sender(parent), m_account(std::move(account)), m_limit(limit)
{
    m_network.setParent(this);
    // The token must not follow a redirection.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_deadline.setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_reply != nullptr) {
            m_reply->abort();
        }
    });
}

TwilioSender::~TwilioSender()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void TwilioSender::send(const QString &to, const QString &text)
{
    Q_ASSERT(m_reply == nullptr);
    QNetworkRequest request(messagesUrl(m_account));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray credentials = (m_account.accountSid + u':' + m_account.authToken).toUtf8();
    request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
    request.setRawHeader("Accept", "application/json");
    const QByteArray sender = isMessagingService(m_account.from) ? "MessagingServiceSid" : "From";
    QList<std::pair<QByteArray, QString>> fields {
        {"To", to}, {sender, m_account.from}, {"Body", text}};
    if (!m_account.statusCallback.isEmpty()) {
        fields.append({"StatusCallback", m_account.statusCallback.toString(QUrl::FullyEncoded)});
    }
    const QByteArray bytes = form(fields);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto *body = new OneTimeBody(bytes);
    m_reply = m_network.post(request, body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(longestAnswer);
    connect(m_reply, &QNetworkReply::finished, this, &TwilioSender::settle);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply != nullptr && m_reply->bytesAvailable() >= longestAnswer) {
            m_reply->abort();
        }
    });
    m_deadline.start(m_limit);
}

void TwilioSender::settle()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    const bool isTooLate = !m_deadline.isActive();
    m_deadline.stop();
    reply->deleteLater();
    TwilioAnswer answer;
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool isCutShort = reply->error() == QNetworkReply::OperationCanceledError
        || reply->error() == QNetworkReply::RemoteHostClosedError;
    constexpr int created = 201;
    if (status.isValid() && (!isCutShort || status.toInt() == created)) {
        answer.status = status.toInt();
        answer.body = reply->isOpen() ? reply->read(longestAnswer) : QByteArray();
        answer.retryAfter = reply->rawHeader("Retry-After");
    } else {
        answer.failure =
            isTooLate ? u"the provider does not answer"_s : u"the provider cannot be reached"_s;
    }
    emit finished(outcomeOf(answer));
}

} // namespace docket::message
