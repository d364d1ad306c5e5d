// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a server for orders can do, and nothing that Docket adds: QHttpServer as it comes,
// and for POST /insert one row in SQLite, synced (WAL, synchronous=FULL) before the answer. POST
// /plain answers without a store.
// reference_server FOLDER

// The one file of Docket that knows QHttpServer is in core/web; this program is not of Docket.
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QUuid>
#include <QtHttpServer/qhttpserver.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool prepare(QSqlDatabase &database, const QString &folder)
{
    database.setDatabaseName(folder + u"/reference.db"_s);
    if (!database.open()) {
        return false;
    }
    QSqlQuery query(database);
    return query.exec(u"PRAGMA journal_mode=WAL"_s) && query.exec(u"PRAGMA synchronous=FULL"_s)
        && query.exec(u"CREATE TABLE entry (id TEXT PRIMARY KEY, body BLOB) STRICT"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    if (argc != 2 || !prepare(database, QString::fromLocal8Bit(argv[1]))) {
        std::fputs("reference_server FOLDER: the folder must be writable\n", stderr);
        return 1;
    }
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO entry (id, body) VALUES (:id, :body)"_s);

    const QByteArray answer = R"({"results":[{"toolCallId":"t","result":"{\"ok\":true}"}]})";
    QHttpServer server;
    server.route(u"/insert"_s, QHttpServerRequest::Method::Post,
        [&insert, answer](const QHttpServerRequest &request) {
            insert.bindValue(u":id"_s, QUuid::createUuid().toString());
            insert.bindValue(u":body"_s, request.body());
            const auto status = insert.exec()
                ? QHttpServerResponse::StatusCode::Ok
                : QHttpServerResponse::StatusCode::InternalServerError;
            return QHttpServerResponse("application/json", answer, status);
        });
    server.route(u"/plain"_s, QHttpServerRequest::Method::Post,
        [answer] { return QHttpServerResponse("application/json", answer); });
    auto *door = new QTcpServer(&server);
    if (!door->listen(QHostAddress::LocalHost)) {
        return 1;
    }
    server.bind(door);
    std::signal(SIGTERM, [](int) { std::_Exit(0); });
    std::printf("reference: listening on http://127.0.0.1:%d\n", door->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
