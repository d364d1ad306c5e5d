// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QPainter;
class QPainterPath;

namespace docket::ui {

class ActionButton;
enum class Flash;
class HeadButton;
class Theme;
class TicketSheet;
class TicketSpot;
class TileVeil;

/// How a tile stands while somebody looks for certain orders.
enum class TileLight {
    Off, ///< Nobody does.
    Lit,
    Dimmed,
};

/// One order, or one part of a long one, with the buttons that move it on.
class TicketTile final : public QWidget {
    Q_OBJECT

public:
    /// After it came to a new place or state a tile ignores taps for so long: the second tap of a
    /// double tap must hit neither the next action nor the order that moved up.
    static constexpr std::chrono::milliseconds settlingTime {400};

    TicketTile(const Theme &theme, const TicketWords &words, QWidget *parent);
    ~TicketTile() override;

    /// `key`: what its button shows as the key that bumps; may be empty.
    void present(std::shared_ptr<const TicketSheet> sheet, int part, const QString &key,
        const QDateTime &now);
    /// Hides it until it is needed again; nothing finds it by name.
    void retire();
    void setNow(const QDateTime &now);
    /// An action was sent and has not come back: the buttons wait.
    void setPending(bool pending);
    /// Somebody looks for certain orders: whether this is one of them.
    void setLight(TileLight light);
    TileLight light() const;
    void settle();
    bool isSettled() const { return !m_settling.isActive(); }
    /// Settled, and each of its lines takes a tap again.
    bool isAtRest() const;

    const OrderId &order() const;
    int part() const { return m_part; }
    bool carriesActions() const;
    Urgency urgency() const { return m_urgency; }

    /// Half of an alarm's turn: two turns a second, never more than three.
    static constexpr std::chrono::milliseconds beatTime {250};
    /// So long does news flash, then it stands still and waits.
    static constexpr int newsBeats = 40;
    static constexpr int allergyBeats = 8;
    /// Flashes what asks to be acknowledged, for so many beats.
    void flash(int beats);
    bool isFlashing() const { return m_beatsLeft > 0; }
    /// A flash, or the pulse of a late order's sign.
    bool wantsBeat() const { return isFlashing() || pulses(); }
    void beat();
    /// Flashes the allergy that is to be checked, and puts the focus there.
    void askForAllergy();
    bool hasNews() const;

public slots:
    /// The big action: acknowledges news, asks for an unchecked allergy, or moves the order on.
    void bump();
    void recall();
    void toggleRush();

signals:
    void bumpRequested(const docket::OrderId &order, docket::OrderStatus seen);
    /// Its head was tapped: somebody wants to see the call.
    void callRequested(const docket::OrderId &order);
    /// These lines were held: something of them may be sold out.
    void soldOutRequested(const docket::OrderId &order, const QList<int> &lines);
    void recallRequested(const docket::OrderId &order, docket::OrderStatus seen);
    void markRequested(const docket::OrderId &order, const docket::shop::TicketMark &mark);
    /// It cannot be started: somebody has to check the allergy first.
    void allergyAsked(const docket::OrderId &order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showActions(const QString &key);
    void nameAction();
    void enableActions();
    void showSpots();
    void tapSpot(TicketSpot &spot);
    bool pulses() const { return m_urgency == Urgency::Late && m_part == 0; }
    Flash face() const;
    void paintFrame(QPainter &painter, const QPainterPath &shape) const;
    void paintBody(QPainter &painter, const QRect &dirty) const;
    void placeActions();
    void showMoment(const QDateTime &now);
    void describe(const QDateTime &now);
    bool acceptsActions() const;

    const Theme &m_theme;
    const TicketWords &m_words;
    std::shared_ptr<const TicketSheet> m_sheet;
    int m_part = 0;
    std::optional<QString> m_key; ///< Of its place; nullopt: not on the page.
    bool m_pending = false;
    QDateTime m_now;
    Urgency m_urgency = Urgency::OnTime;
    QTimer m_settling;
    int m_beatsLeft = 0;
    bool m_isSignDark = false;
    HeadButton *m_head;
    ActionButton *m_action;
    ActionButton *m_recall;
    ActionButton *m_rush;
    QList<TicketSpot *> m_spots;
    TileVeil *m_veil;
};

} // namespace docket::ui
