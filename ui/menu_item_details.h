// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace docket::ui {

class HoursEdit;

/// What is told of an item beside its price: description, number, photo, energy, and its hours.
class MenuItemDetails final : public QWidget {
    Q_OBJECT

public:
    MenuItemDetails(const Theme &theme, QWidget *parent);

    /// Where the photos are; the folder may be missing.
    void setPhotos(const QString &folder) { m_folder = folder; }
    void show(const Menu &menu, const Item &item);

signals:
    void edited(const docket::Item &item);

private:
    void connectFields();
    void makeEnergy(const Menu &menu);
    void showPhoto();
    void tell(const Item &item);

    Item m_item;
    QString m_folder;
    QLineEdit *m_description;
    QLineEdit *m_sku;
    QComboBox *m_photo;
    QLabel *m_picture;
    QLabel *m_photoState;
    QWidget *m_energy;
    QHash<SizeId, QSpinBox *> m_energyEdits;
    HoursEdit *m_hours;
};

} // namespace docket::ui
