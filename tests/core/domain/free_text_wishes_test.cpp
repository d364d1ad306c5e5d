// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/free_text.h"
#include "heard_orders.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

TEST_CASE("what is left out, added and exchanged reaches the line")
{
    checkOrders(demoListener(), uR"(
large lamb kebab no onion or lettuce
    1 Lamb Kebab, large | salads: tomato | sauces: garlic | without: onion, lettuce
large lamb kebab no onion and tomato
    1 Lamb Kebab, large | salads: lettuce | sauces: garlic | without: onion, tomato
large chicken kebab no lettuce tomato or onion
    1 Chicken Kebab, large | sauces: garlic | without: lettuce, tomato, onion
large chicken kebab no lettuce, no tomato, no onion
    1 Chicken Kebab, large | sauces: garlic | without: lettuce, tomato, onion
large lamb kebab no onion and garlic
    1 Lamb Kebab, large | salads: lettuce, tomato | without: onion, garlic
large lamb kebab no onion and garlic sauce
    needs sauces
large lamb kebab no onion and chilli
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: chilli | without: onion
large lamb kebab no onion with garlic sauce
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab no onion with olives
    1 Lamb Kebab, large | salads: lettuce, tomato, olives | sauces: garlic | without: onion
large lamb kebab with no onion and no tomato but extra garlic
    1 Lamb Kebab, large | salads: lettuce | sauces: garlic | without: onion, tomato | note: extra garlic
large lamb kebab hold the onion please and add cheese
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | extras: cheese | without: onion
large lamb kebab skip the tomato
    1 Lamb Kebab, large | salads: lettuce, onion | sauces: garlic | without: tomato
large lamb kebab leave the onion off
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab i don't want onion
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab w/ cheese w/o onion
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | extras: cheese | without: onion
large lamb kebab no salad or sauce
    1 Lamb Kebab, large | without: salad, sauce
large lamb kebab no salad and garlic sauce
    1 Lamb Kebab, large | sauces: garlic | without: salad
large lamb kebab no salad but tomato
    1 Lamb Kebab, large | salads: tomato | sauces: garlic
large lamb kebab no cheese
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | without: cheese
gozleme chicken no sauce
    1 Chicken Gözleme | without: sauce
large lamb kebab the lot no onion
    1 Lamb Kebab, large | salads: lettuce, tomato, pickles | sauces: garlic | without: onion
large lamb kebab with everything except onion
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab with everything but onion and pickles
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion, pickles
large lamb kebab all salads
    1 Lamb Kebab, large | salads: lettuce, tomato, onion, pickles | sauces: garlic
large lamb kebab with all the salad
    1 Lamb Kebab, large | salads: lettuce, tomato, onion, pickles | sauces: garlic
large lamb kebab with all the sauces
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic, chilli, bbq, tomato, sweet chilli, mayo, hummus
large lamb kebab only lettuce
    1 Lamb Kebab, large | salads: lettuce | sauces: garlic
large lamb kebab with just lettuce and garlic
    1 Lamb Kebab, large | salads: lettuce | sauces: garlic
large lamb kebab with salad
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab plus olives
    1 Lamb Kebab, large | salads: lettuce, tomato, onion, olives | sauces: garlic
large lamb kebab extra meat
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: extra meat
large lamb kebab with double meat
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: extra meat
a falafel kebab large with hummus and extra hummus
    1 Falafel Kebab, large | salads: lettuce, tomato, onion | sauces: hummus | extras: extra hummus
large lamb kebab chilli instead of garlic
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli | without: garlic
large lamb kebab with chilli sauce instead of the garlic and a coke
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli | without: garlic
    1 Soft Drink Can (375ml) | brand: coca-cola
large lamb kebab swap garlic for chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli | without: garlic
large lamb kebab tomato sauce and tomato
    1 Lamb Kebab, large | salads: tomato | sauces: tomato
large lamb kebab with lettuce, tomato, and garlic sauce
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic
large lamb kebab lettuce tomato onion garlic chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic, chilli
large chips with garlic sauce
    1 Chips w/ Cheese & Sauce, large | salt: normal | sauces: garlic | without: cheese
large chips with sauce
    needs sauces
large lamb kebab with extra lamb
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: extra meat
large lamb kebab with extra garlic
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | note: extra garlic
small chicken hsp more chilli
    1 Chicken HSP, small | sauces: garlic, chilli | cheese: cheese | note: extra chilli
large lamb kebab salad only
    refused
large lamb kebab with onion no onion
    needs salads
large lamb kebab with lettuce or tomato
    needs salads
large lamb kebab with all the salads except onion and with garlic
    1 Lamb Kebab, large | salads: lettuce, tomato, pickles | sauces: garlic | without: onion
large lamb kebab onion only
    1 Lamb Kebab, large | salads: onion | sauces: garlic
lamb kebab without onion or sauce large
    1 Lamb Kebab, large | salads: lettuce, tomato | without: onion, sauce
large kebab with lamb and chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli
large lamb kebab also no onion and also extra cheese
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | extras: cheese | without: onion
large lamb kebab no extra garlic
    refused
large lamb kebab with extra
    refused
)"_s);
}

TEST_CASE("a correction replaces what it repeats")
{
    checkOrders(demoListener(), uR"(
two lamb sorry chicken kebabs large
    2 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab sorry chicken kebab
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab, sorry, small
    1 Lamb Kebab, small | salads: lettuce, tomato, onion | sauces: garlic
a large lamb kebab, sorry make it two
    2 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab, actually make that chicken
    1 Chicken Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
a coke, sorry, a fanta
    1 Soft Drink Can (375ml) | brand: fanta
a coke sorry and a fanta
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Soft Drink Can (375ml) | brand: fanta
large lamb kebab with garlic sorry chilli
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: chilli
sorry, can I get a large lamb kebab
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large lamb kebab, no sorry, a coke
    refused
)"_s);
}

TEST_CASE("spelling, accents and signs do not matter")
{
    checkOrders(demoListener(), uR"(
larg lamb kebap with galic sause
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
chikcen kebab large, onoin
    1 Chicken Kebab, large | salads: onion | sauces: garlic
large lamb kebab no tomatos
    1 Lamb Kebab, large | salads: lettuce, onion | sauces: garlic | without: tomato
LARGE LAMB KEBAB!!! NO ONION???
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab (no onion)
    1 Lamb Kebab, large | salads: lettuce, tomato | sauces: garlic | without: onion
large lamb kebab & coke + fries small
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
    1 Soft Drink Can (375ml) | brand: coca-cola
    1 Chips, small | salt: normal
large lamb kebab’s
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
şalgam
    1 Şalgam (Fermented Turnip Juice)
SALGAM
    1 Şalgam (Fermented Turnip Juice)
ŞALGAM
    1 Şalgam (Fermented Turnip Juice)
chicken gözleme
    1 Chicken Gözleme
large döner kebap lamb
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large h.s.p. lamb
    1 Lamb HSP, large | sauces: garlic, chilli | cheese: cheese
h s p lamb large
    1 Lamb HSP, large | sauces: garlic, chilli | cheese: cheese
redbull
    1 Red Bull / V (250ml) | brand: red bull
a cokezero
    1 Soft Drink Can (375ml) | brand: coke zero
sweetchilli large lamb kebab
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: sweet chilli
lambkebab large
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
ke bab large lamb
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic
large jalapeño lamb kebab
    1 Lamb Kebab, large | salads: lettuce, tomato, onion | sauces: garlic | extras: jalapenos
)"_s);
}

TEST_CASE("a sentence that is not understood whole is refused whole")
{
    checkOrders(demoListener(), uR"(
large lamb kebab with pineapple
    refused
large lamb kebab gluten free
    refused
chicken souvlaki large with tzatziki
    refused
large lamb kebab with 6 olives
    refused
large coke and a large lamb kebab
    refused
large lamb kebab no chips
    refused
no
    refused
please
    refused
that's all thanks
    refused
with
    refused
the lot
    refused
how much is a large kebab
    refused
do you have baklava
    refused
can you come pick me up later
    refused
large lamb kebab 🍟
    refused
$15 kebab
    refused
large lamb kebab with a pickup at 6
    refused
large lamb kebab and a coke ready at 6
    refused
large lamb kebab not too much garlic
    refused
remove the coke
    refused
instead of coke a fanta
    refused
my name is Tom and I want a coke
    refused
large lamb kebab with
    refused
large lamb kebab no onion or
    refused
a coke and two
    refused
chicken chips large
    refused
)"_s);
}
