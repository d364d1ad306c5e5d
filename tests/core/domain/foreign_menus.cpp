// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_menus.h"

QByteArray foreignKebabMenu()
{
    return R"json({
  "version": "7",
  "currency": "AUD",
  "categories": {
    "kebabs": [
      { "id": "K1", "name": "Lamb Kebab", "category": "kebab", "sizes": { "small": 10.0, "large": 15.0 },
        "defaults": { "salads": ["lettuce", "tomato", "onion"], "sauces": ["garlic"] }, "sku": "A1" },
      { "id": "K2", "name": "Falafel Kebab", "category": "kebab", "sizes": { "small": 10.0, "large": 15.0 },
        "defaults": { "salads": ["lettuce", "tomato", "onion"], "sauces": ["garlic"] }, "vegan": true }
    ],
    "hsp": [
      { "id": "H1", "name": "Lamb HSP", "category": "hsp", "sizes": { "small": 15.0, "large": 20.0 },
        "defaults": { "sauces": ["garlic", "chilli"], "cheese": true }, "cheese_included": true },
      { "id": "H2", "name": "Chicken HSP", "category": "hsp", "sizes": { "small": 15.0, "large": 20.0 },
        "defaults": { "sauces": ["garlic", "chilli"], "cheese": true }, "cheese_included": true }
    ],
    "gozleme": [
      { "name": "Lamb Gözleme", "price": 15.0, "variants": ["lamb"] },
      { "name": "Vegan Gözleme", "price": 15.0, "variants": ["vegan"] }
    ],
    "chips": [
      { "name": "Chips", "size": "small", "price": 5.0, "salt_options": ["normal", "chicken", "none"] },
      { "name": "Chips", "size": "large", "price": 9.0, "salt_options": ["normal", "chicken", "none"] },
      { "name": "Chips w/ Cheese or Sauce", "size": "small", "price": 6.0, "salt_options": ["normal", "chicken", "none"] },
      { "name": "Chips w/ Cheese & Sauce", "size": "large", "price": 10.0, "salt_options": ["normal", "chicken", "none"] }
    ],
    "kebab_can_combos": [
      { "name": "Kebab & Soft Drink Can - Small", "price": 12.0, "includes": { "kebab": 1, "drink_can": 1 } },
      { "name": "Kebab & Soft Drink Can - Large", "price": 17.0, "includes": { "kebab": 1, "drink_can": 1 } }
    ],
    "combos": [
      { "name": "Kebab, Small Chips & Can", "sizes": { "small": 17.0, "large": 22.0 }, "includes": { "kebab": 1, "chips_small": 1, "drink_can": 1 } },
      { "name": "Kebab, Large Chips & Can", "sizes": { "large": 25.0 }, "includes": { "kebab": 1, "chips_large": 1, "drink_can": 1 } },
      { "name": "HSP (Large) & Can", "price": 22.0, "size": "large", "includes": { "hsp": 1, "drink_can": 1 } },
      { "name": "Gozleme, Small Chips & Can", "price": 23.0, "includes": { "gozleme": 1, "chips_small": 1, "drink_can": 1 } },
      { "name": "Feast", "price": 90.0, "includes": { "kebab": 2, "drink_can": 1 } },
      { "name": "Picnic", "price": 9.0, "includes": { "sandwich": 1 } }
    ],
    "drinks": [
      { "name": "Soft Drink Can (375ml)", "brands": ["coca-cola", "coke zero", "pepsi", "solo"], "price": 3.5, "skus": { "pepsi": "D4" } },
      { "name": "Water (500ml)", "price": 3.0 },
      { "name": "Ayran (Yoghurt Drink)", "price": 3.5 },
      { "name": "Red Bull / V (250ml)", "price": 3.5 },
      { "name": "Iced Tea (Lemon/Peach/Mango)", "price": 4.5 }
    ],
    "sweets": [
      { "name": "Baklava", "price": 3.0, "allergens": ["nuts", "Dairy", "joy"] },
      { "name": "Baklava (Pack of 4 Pieces)", "price": 10.0 }
    ],
    "meat_containers": [
      { "name": "Lamb Meat Container 250g", "price": 13.0 },
      { "name": "Lamb Meat Container 500g", "price": 20.0 },
      { "name": "Chicken Meat Container 250g", "price": 13.0 },
      { "name": "Chicken Meat Container 500g", "price": 20.0 }
    ],
    "sauce_tubs": [
      { "name": "Sauce Tub", "price": 1.0, "available_sauces": ["garlic", "chilli", "tomato", "sweet chilli", "hummus"] }
    ],
    "extras": [
      { "name": "Extra Napkins", "price": 0.50 },
      { "name": "Extra Container", "price": 1.0 },
      { "name": "Extra Nothing", "price": 0 }
    ]
  },
  "modifiers": {
    "salads": [
      { "name": "lettuce", "price": 0.0 }, { "name": "tomato", "price": 0.0 },
      { "name": "onion", "price": 0.0 }, { "name": "olives", "price": 1.0 }
    ],
    "sauces": [
      { "name": "garlic", "price": 0.0 }, { "name": "chilli", "price": 0.0 }, { "name": "tomato", "price": 0.0 },
      { "name": "sweet chilli", "price": 0.0 }, { "name": "hummus", "price": 0.0 }
    ],
    "extras": [
      { "name": "cheese", "price": 1.0, "allergens": ["dairy"], "applies_to": ["kebab"] },
      { "name": "extra meat", "price": 4.0 },
      { "name": "falafel", "price": 1.0 },
      { "name": "hummus", "price": 1.0 },
      { "name": "olives", "price": 1.0 },
      { "name": "sauces", "price": 0.5 },
      { "name": "haloumi", "price": 2.5, "applies_to": ["kebab", "hsp", "gozleme", "calzone"] }
    ]
  },
  "defaults": { "salads": ["lettuce", "tomato", "onion"], "sauces": ["garlic"] },
  "synonyms": {
    "lamp": "lamb",
    "chilli": "chilli",
    "coke": "coca-cola",
    "doner": "kebab",
    "guzman": "gozleme",
    "vegan wrap": "Falafel Kebab",
    "loaded fries": "INVALID_ITEM",
    "napkin": "Extra Napkins",
    "sauce on the side": "Sauce Tub",
    "garlic sauce on the side": "Sauce Tub",
    "chicken salt": "chicken",
    "kebab and can": "Kebab & Soft Drink Can",
    "pop": "soda",
    "soda": "soft drink can",
    "coke": "coca-cola",
    "pizza": "margherita",
    "fries": "chips",
    "loaded fries": "chips w/ cheese or sauce",
    "s": "small",
    "med": "medium"
  }
}
)json";
}

QByteArray foreignBurgerMenu()
{
    return R"json({
  "currency": "NZD",
  "categories": {
    "burgers": [
      { "name": "Beef Burger", "price": 12.5, "allergens": ["gluten", "sesame seeds"] },
      { "name": "Chicken Burger", "price": 13.0 },
      { "name": "Halloumi Burger", "price": 14.0, "vegetarian": true }
    ],
    "loaded_wraps": [
      { "name": "Beef Wrap", "price": 11.0 },
      { "name": "Chicken Wrap", "price": 11.5 }
    ],
    "wings": [
      { "name": "Hot Wings 6 pcs", "price": 9.0 },
      { "name": "Hot Wings 12 pcs", "price": 16.0 }
    ],
    "sides": [
      { "name": "Onion Rings", "sizes": { "regular": 6.0, "jumbo": 9.5 } }
    ],
    "shakes": [
      { "name": "Thickshake", "flavours": ["chocolate", "strawberry", "lime"], "price": 7.0 }
    ],
    "meals": [
      { "name": "Burger Meal", "price": 23.0, "includes": { "burger": 1, "onion_rings": 1, "thickshake": 1 } }
    ]
  },
  "modifiers": {
    "toppings": [
      { "name": "beetroot", "price": 0 }, { "name": "pineapple", "price": 1.0, "applies_to": ["burgers"] }, "lettuce"
    ]
  },
  "synonyms": { "hamburger": "burger", "o rings": "onion rings", "choc": "chocolate", "reg": "regular" }
})json";
}
