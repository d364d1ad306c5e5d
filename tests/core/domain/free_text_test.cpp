// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/free_text.h"
#include "heard_orders.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

TEST_CASE("a caller gets every everyday order as it was said")
{
    checkOrders(demoListener(), uR"(
small lamb kebab
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
large chicken kebab
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
small mixed kebab
    1 Mix Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
large falafel kebab
    1 Falafel Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
small chicken hsp
    1 Chicken HSP, small | sauces: garlic, chilli | cheese: cheese
large mix hsp
    1 Mix HSP, large | sauces: garlic, chilli | cheese: cheese
large lamb hsp no cheese
    1 Lamb HSP, large | sauces: garlic, chilli | without: cheese
small chips
    1 Chips, small | salt: normal
large chips with chicken salt
    1 Chips, large | salt: chicken
large fries no salt
    1 Chips, large | salt: none | without: salt
coke
    1 Soft Drink Can (375ml) | brand: coca-cola
2 cokes
    2 Soft Drink Can (375ml) | brand: coca-cola
pepsi max
    1 Soft Drink Can (375ml) | brand: pepsi max
water
    1 Water (500ml)
ayran
    1 Ayran (Yoghurt Drink)
baklava
    1 Baklava
baklava four pack
    1 Baklava (Pack of 4 Pieces)
chicken gozleme
    1 Chicken Gözleme
lamb guzman
    1 Lamb Gözleme
sauce tub of garlic
    1 Sauce Tub | sauces: garlic
500 gram chicken meat container
    1 Chicken Meat Container, 500g
large doner lamb
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large halal snack pack lamb
    1 Lamb HSP, large | sauces: garlic, chilli | cheese: cheese
large lamp kebab
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large chiken kebab
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
chicken kebab
    needs size
large kebab
    needs protein
kebab
    needs size, protein
chips
    needs size
medium chicken kebab
    needs size
hsp
    needs size, protein
gozleme
    needs variant
large lamb kebab with cheese
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: cheese
large lamb kebab with haloumi
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: haloumi
large lamb kebab with cheese, extra meat and haloumi
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: cheese, extra meat, haloumi
large lamb kebab with jalapenos
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: jalapenos
large lamb kebab with olives
    1 Lamb Kebab, large | salads: olives | sauces: garlic
large lamb kebab with the lot
    1 Lamb Kebab, large | salads: lettuce, tomato, onion, pickles | sauces: garlic
large lamb kebab with tomatoes
    1 Lamb Kebab, large | salads: tomato | sauces: garlic
large lamb kebab with tomato sauce
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: tomato
large lamb kebab no tomato with tomato sauce
    1 Lamb Kebab, large | salads: lettuce, onion | sauces: tomato | without: tomato
large lamb kebab sweet chilli and chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: sweet chilli, chilli
large lamb kebab chilli, no sweet chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli | without: sweet chilli
large lamb kebab with aioli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab no sauce
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | without: sauce
large lamb kebab no salad
    1 Lamb Kebab, large | sauces: garlic | without: salad
large lamb kebab no onion
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab without the onion, hold the lettuce
    1 Lamb Kebab, large | salads: tomato | sauces: garlic | without: onion, lettuce
two large chicken kebabs
    2 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
eighteen small chips
    18 Chips, small | salt: normal
could i get 2 large chicken kebabs please
    2 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab and a coke
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Soft Drink Can (375ml) | brand: coca-cola
a large lamb kebab, small chips and a sprite
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, small | salt: normal
    1 Soft Drink Can (375ml) | brand: sprite
0 large chicken kebabs
    refused
100 large chicken kebabs
    refused
xyz123
    refused
a margherita pizza
    refused
)"_s);
}

TEST_CASE("a caller orders in any order of words")
{
    checkOrders(demoListener(), uR"(
lamb kebab large and a coke
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Soft Drink Can (375ml) | brand: coca-cola
kebab lamb large with chilli and a coke and chips large
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Chips, large | salt: normal
large kebab, lamb
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
kebab, a large lamb one
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
HSP large lamb no cheese extra chilli
    1 Lamb HSP, large | sauces: chilli | without: cheese
chips large chicken salt please
    1 Chips, large | salt: chicken
chicken salt large chips
    1 Chips, large | salt: chicken
large chicken kebab, chicken salt large chips
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, large | salt: chicken
garlic sauce tub
    1 Sauce Tub | sauces: garlic
can of coke
    1 Soft Drink Can (375ml) | brand: coca-cola
coke can
    1 Soft Drink Can (375ml) | brand: coca-cola
2 cans of fanta
    2 Soft Drink Can (375ml) | brand: fanta
drinks coke
    1 Soft Drink Can (375ml) | brand: coca-cola
peach iced tea
    1 Iced Tea (Lemon/Peach/Mango) | brand: peach
rose turkish delight
    1 Turkish Delight | brand: rose
halloumi gozleme vegetarian
    1 Vegetarian Gözleme | extras: haloumi
meat box 500g mix
    1 Mix Meat Container, 500g
Chicken Meat Container 500g
    1 Chicken Meat Container, 500g
2 x 500g lamb meat containers
    2 Lamb Meat Container, 500g
two hundred and fifty gram lamb meat container
    1 Lamb Meat Container, 250g
no onion large lamb kebab
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
can I get no onion on my large lamb kebab
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
a lemon ice tea and a lemonade
    1 Iced Tea (Lemon/Peach/Mango) | brand: lemon
    1 Soft Drink Can (375ml) | brand: lemonade
large lamb kebab with garlic sauce on the side
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Sauce Tub | sauces: garlic
large vegan wrap no onion
    1 Falafel Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
small chips with garlic
    1 Chips w/ Cheese or Sauce, small | salt: normal | sauces: garlic
large chips with cheese
    1 Chips w/ Cheese & Sauce, large | salt: normal | cheese: cheese | without: garlic
)"_s);
}

TEST_CASE("a caller orders several things in one sentence")
{
    checkOrders(demoListener(), uR"(
large lamb kebab and large chips and a coke please mate
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, large | salt: normal
    1 Soft Drink Can (375ml) | brand: coca-cola
Hi there, could I please get a large lamb kebab with the lot, garlic and chilli sauce, and a small chips with chicken salt, and two cokes, thanks, that's all
    1 Lamb Kebab, large | salads: lettuce, tomato, onion, pickles | sauces: garlic, chilli
    1 Chips, small | salt: chicken
    2 Soft Drink Can (375ml) | brand: coca-cola
2 large lamb kebabs no onion, 1 small chicken hsp no cheese, 3 cokes and a water
    2 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
    1 Chicken HSP, small | sauces: garlic, chilli | without: cheese
    3 Soft Drink Can (375ml) | brand: coca-cola
    1 Water (500ml)
small lamb kebab small chips coke
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, small | salt: normal
    1 Soft Drink Can (375ml) | brand: coca-cola
2 lamb kebabs small 1 chicken kebab large
    2 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
chicken kebab large x2 and lamb kebab small x3
    2 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    3 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
one large lamb kebab one small chips
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, small | salt: normal
large lamb kebab with a side of large chips
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, large | salt: normal
large lamb kebab with 2 garlic tubs
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    2 Sauce Tub | sauces: garlic
two tubs of garlic sauce and a tub of chilli
    2 Sauce Tub | sauces: garlic
    1 Sauce Tub | sauces: chilli
coke, fanta, sprite
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Soft Drink Can (375ml) | brand: fanta
    1 Soft Drink Can (375ml) | brand: sprite
a coke and two fantas and sprite
    1 Soft Drink Can (375ml) | brand: coca-cola
    2 Soft Drink Can (375ml) | brand: fanta
    1 Soft Drink Can (375ml) | brand: sprite
coke zero and a diet coke
    1 Soft Drink Can (375ml) | brand: coke zero
    1 Soft Drink Can (375ml) | brand: diet coke
coke coke
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Soft Drink Can (375ml) | brand: coca-cola
large lamb kebab with extra napkins
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Extra Napkins
2 extra napkins and a fork
    2 Extra Napkins
    1 Extra Forks
a small lamb kebab with a large chips and 2 cans of pepsi max please
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, large | salt: normal
    2 Soft Drink Can (375ml) | brand: pepsi max
could you add a coke please
    1 Soft Drink Can (375ml) | brand: coca-cola
a lamb kebab, large, with garlic and chilli, no salad
    1 Lamb Kebab, large | sauces: garlic, chilli | without: salad
small lamb kebab no onion no garlic extra chilli and a large chips
    1 Lamb Kebab, small | salads: lettuce, tomato | sauces: chilli | without: onion, garlic
    1 Chips, large | salt: normal
large lamb kebab with lettuce and onion and chilli and bbq sauce and cheese and a coke
    1 Lamb Kebab, large | salads: lettuce, onion | sauces: chilli, bbq | extras: cheese
    1 Soft Drink Can (375ml) | brand: coca-cola
large lamb kebab with garlic and extra cheese and no onion and a large chips with chicken salt and a coke zero
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | extras: cheese | without: onion
    1 Chips, large | salt: chicken
    1 Soft Drink Can (375ml) | brand: coke zero
large lamb kebab and a coke with that
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Soft Drink Can (375ml) | brand: coca-cola
)"_s);
}

TEST_CASE("things share a name or a count")
{
    checkOrders(demoListener(), uR"(
a large lamb kebab and a small chicken one
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
a large lamb and a small chicken kebab
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
a large and a small chicken kebab
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
2 large kebabs, one lamb and one chicken
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
2 kebabs, a large lamb and a small chicken
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
two large lamb kebabs, one with no onion
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
three large lamb kebabs, one without onion and one with extra chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic, chilli
two large lamb kebabs one with no onion one with no tomato
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
    1 Lamb Kebab, large | salads: lettuce, onion | sauces: garlic | without: tomato
2 cans, one coke and one fanta
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Soft Drink Can (375ml) | brand: fanta
2 cans of coke and fanta
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Soft Drink Can (375ml) | brand: fanta
3 cans of coke and fanta
    needs brand
large lamb kebab and another one
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab and another one with no onion
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
a lamb kebab and a chicken kebab, both large
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
a lamb kebab and a chicken kebab both large with no onion
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
    1 Chicken Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
two chicken kebabs both small
    2 Chicken Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab with cheese each
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: cheese
a large lamb kebab and a small chicken
    needs category
two large lamb kebabs and one chicken
    needs category
lamb and chicken kebab
    needs quantity
a large lamb
    needs category
large
    needs category
garlic sauce
    needs category
three lamb kebabs two large one small
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
three small lamb kebabs, one with chilli
    2 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: chilli
2 small lamb kebabs with no onion and 2 with chilli
    needs quantity
a lamb kebab and chips both large and a coke
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Chips, large | salt: normal
    1 Soft Drink Can (375ml) | brand: coca-cola
a coke and chicken
    needs category
)"_s);
}

TEST_CASE("counts are heard wherever they stand")
{
    checkOrders(demoListener(), uR"(
kebabs x 2
    needs size, protein
large lamb kebab x 2
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab, 2 please
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
3x small chips
    3 Chips, small | salt: normal
x3 small chips
    3 Chips, small | salt: normal
2, large lamb kebabs
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
a dozen cokes
    12 Soft Drink Can (375ml) | brand: coca-cola
half a dozen cokes
    6 Soft Drink Can (375ml) | brand: coca-cola
a couple of cokes
    2 Soft Drink Can (375ml) | brand: coca-cola
twenty cokes
    20 Soft Drink Can (375ml) | brand: coca-cola
twenty one cokes
    refused
two more cokes
    2 Soft Drink Can (375ml) | brand: coca-cola
one more coke
    1 Soft Drink Can (375ml) | brand: coca-cola
another coke
    1 Soft Drink Can (375ml) | brand: coca-cola
baklava 4 pack
    1 Baklava (Pack of 4 Pieces)
two baklava four packs
    2 Baklava (Pack of 4 Pieces)
4 baklavas
    4 Baklava
three pieces of turkish delight
    3 Turkish Delight
1.5 kebabs
    refused
half a kebab
    refused
1/2 lamb kebab
    refused
-2 cokes
    refused
minus two cokes
    refused
thousand cokes
    refused
two hundred large lamb kebabs
    refused
6:30 large lamb kebab
    refused
large lamb kebab 2 garlic sauces
    refused
2
    needs category
could i get two, um, large lamb kebabs
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
two of those large lamb kebabs
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab for two
    refused
)"_s);
}

TEST_CASE("what is missing or undecided is asked for")
{
    checkOrders(demoListener(), uR"(
large small lamb kebab
    needs size
large lamb kebab with chicken
    needs protein
large lamb kebab or a chicken kebab
    needs name
a lamb kebab and hsp both large
    needs protein
large lamb kebab and chips and a can
    needs size, brand
medium chips and a kebab
    needs size, protein
iced tea
    needs brand
drink
    needs name
)"_s);
}
