// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_item_details.h"

#include "hours_edit.h"
#include "menu_form.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostKilojoules = 100'000;
constexpr int longestDescription = 500;
constexpr int longestSku = 80;
constexpr int pictureWidth = 30 * spacingUnit;
constexpr int pictureHeight = 20 * spacingUnit;
constexpr int widestPhoto = 12'000; // pixels; more is no photo of a dish

/// Small enough for its place, whatever is in the file; null: it is no picture.
QPixmap pictureOf(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > widestPhoto || size.height() > widestPhoto) {
        return {};
    }
    reader.setScaledSize(size.scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

MenuItemDetails::MenuItemDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_description(formText(u"item-description"_s, tr("What it is, in a sentence"), this)),
      m_sku(formText(u"item-sku"_s, tr("Your number for it"), this)),
      m_photo(formChoice(u"item-photo"_s, tr("Photo"), this)), m_picture(new QLabel(this)),
      m_photoState(new QLabel(this)), m_energy(new QWidget(this)),
      m_hours(new HoursEdit(theme, u"item-hours"_s, this))
{
    setObjectName(u"menu-item-details"_s);
    m_description->setMaxLength(longestDescription);
    m_sku->setMaxLength(longestSku);
    m_picture->setObjectName(u"item-picture"_s);
    m_picture->setAccessibleName(tr("The photo"));
    m_picture->setFixedSize(pictureWidth, pictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_photoState->setObjectName(u"item-photo-state"_s);
    m_photoState->setProperty("role", u"message"_s);
    m_photoState->setTextFormat(Qt::PlainText);
    m_photoState->setWordWrap(true);
    auto *fields = new QGridLayout;
    fields->setSpacing(2 * spacingUnit);
    fields->setColumnStretch(0, 3);
    fields->setColumnStretch(1, 1);
    fields->addWidget(formLabel(tr("What it is, in a sentence"), this), 0, 0);
    fields->addWidget(formLabel(tr("Your number for it"), this), 0, 1);
    fields->addWidget(m_description, 1, 0);
    fields->addWidget(m_sku, 1, 1);
    auto *photo = new QHBoxLayout;
    photo->setSpacing(3 * spacingUnit);
    auto *choice = new QVBoxLayout;
    choice->addWidget(m_photo);
    choice->addWidget(m_photoState);
    choice->addStretch(1);
    photo->addLayout(choice, 1);
    photo->addWidget(m_picture);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addLayout(fields);
    layout->addWidget(formLabel(tr("Kilojoules of one"), this));
    layout->addWidget(m_energy);
    layout->addWidget(formLabel(tr("When it is sold"), this));
    layout->addWidget(m_hours);
    layout->addWidget(formLabel(tr("Photo"), this));
    layout->addLayout(photo);
    connectFields();
}

void MenuItemDetails::connectFields()
{
    connect(m_description, &QLineEdit::editingFinished, this, [this] {
        Item item = m_item;
        item.description = m_description->text().simplified();
        tell(item);
    });
    connect(m_sku, &QLineEdit::editingFinished, this, [this] {
        Item item = m_item;
        item.sku = m_sku->text().simplified();
        tell(item);
    });
    connect(m_photo, &QComboBox::activated, this, [this] {
        Item item = m_item;
        item.photo = m_photo->currentData().toString();
        tell(item);
    });
    connect(m_hours, &HoursEdit::hoursEdited, this, [this](const QList<SaleWindow> &hours) {
        Item item = m_item;
        item.hours = hours;
        tell(item);
    });
}

void MenuItemDetails::makeEnergy(const Menu &menu)
{
    QList<SizeId> sizes;
    for (const SizePrice &price : std::as_const(m_item.prices)) {
        sizes.append(price.size);
    }
    if (m_energy->layout() != nullptr && sizes.size() == m_energyEdits.size()
        && std::all_of(sizes.cbegin(), sizes.cend(),
            [this](const SizeId &size) { return m_energyEdits.contains(size); })) {
        return;
    }
    emptyBox(m_energy);
    m_energyEdits.clear();
    auto *row = new QHBoxLayout(m_energy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    for (const SizeId &size : std::as_const(sizes)) {
        const Size *named = menu.size(size);
        auto *edit = formNumber(size.isEmpty() ? u"energy"_s : u"energy-"_s + size.text(),
            named == nullptr ? tr("Kilojoules") : tr("Kilojoules, %1").arg(named->name), 0,
            mostKilojoules, m_energy);
        edit->setSpecialValueText(tr("unknown", "kilojoules"));
        if (named != nullptr) {
            row->addWidget(formLabel(named->name, m_energy));
        }
        row->addWidget(edit, 1);
        connect(edit, &QSpinBox::valueChanged, this, [this, size](int kilojoules) {
            Item item = m_item;
            if (const auto all = item.kilojoules.constFind(SizeId());
                all != item.kilojoules.cend() && !size.isEmpty()) {
                for (const SizePrice &price : std::as_const(item.prices)) {
                    item.kilojoules.insert(price.size, *all); // each has its own from now on
                }
                item.kilojoules.remove(SizeId());
            }
            item.kilojoules.remove(size);
            if (kilojoules > 0) {
                item.kilojoules.insert(size, kilojoules);
            }
            tell(item);
        });
        m_energyEdits.insert(size, edit);
    }
    row->addStretch(1);
}

void MenuItemDetails::show(const Menu &menu, const Item &item)
{
    m_item = item;
    makeEnergy(menu);
    if (m_description->text() != item.description) {
        m_description->setText(item.description);
        m_description->setCursorPosition(0);
    }
    if (m_sku->text() != item.sku) {
        m_sku->setText(item.sku);
    }
    for (auto edit = m_energyEdits.cbegin(); edit != m_energyEdits.cend(); ++edit) {
        const QSignalBlocker quiet(edit.value());
        edit.value()->setValue(
            item.kilojoules.value(edit.key(), item.kilojoules.value(SizeId(), 0)));
    }
    m_hours->show(item.hours);
    showPhoto();
}

void MenuItemDetails::showPhoto()
{
    const QDir folder(m_folder);
    QStringList files;
    if (!m_folder.isEmpty()) {
        files = folder.entryList({u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s}, QDir::Files);
    }
    const bool isThere = files.contains(m_item.photo);
    if (!isThere && !m_item.photo.isEmpty()) {
        files.append(m_item.photo);
    }
    const QSignalBlocker quiet(m_photo);
    m_photo->clear();
    m_photo->addItem(tr("No photo"), QString());
    for (const QString &file : std::as_const(files)) {
        m_photo->addItem(file, file);
    }
    m_photo->setCurrentIndex(m_photo->findData(m_item.photo));
    const QPixmap picture = isThere ? pictureOf(folder.filePath(m_item.photo)) : QPixmap();
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    if (m_item.photo.isEmpty()) {
        m_photoState->setText(
            tr("Pictures in the folder “photos”, beside the menu file, can be chosen here."));
    } else if (!isThere) {
        m_photoState->setText(tr("There is no such file in the folder “photos”."));
    } else {
        m_photoState->setText(picture.isNull() ? tr("This file is no picture.") : QString());
    }
    m_photoState->setVisible(!m_photoState->text().isEmpty());
}

void MenuItemDetails::tell(const Item &item)
{
    if (item != m_item) {
        m_item = item;
        emit edited(item);
    }
}

} // namespace docket::ui
