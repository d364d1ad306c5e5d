// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_english.h"

#include "domain/hearing_tokens.h"

#include <QStringList>

#include <array>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

struct Phrases {
    Sign sign;
    QStringView list; // separated by "|"
};

constexpr std::array phrases {
    Phrases {Sign::Article, u"a|an|another|some|one more"},
    Phrases {Sign::Serve,
        u"a side of|another side of|one side of|side of|a serve of|one serve of|serve of|serving of|servings of"},
    Phrases {Sign::With, u"with|having|topped with|comes with|come with"},
    Phrases {Sign::And, u"and|and then|as well as|along with|together with|followed by"},
    Phrases {Sign::Or, u"or|nor|or else"},
    Phrases {Sign::Add, u"add|adding|plus|extra|also|additional|more|on top of that"},
    Phrases {Sign::No,
        u"no|not|without|hold|hold the|minus|skip|skip the|leave|leave off|leave out|take off|take out|"
        u"remove|omit|do not want|dont want|i dont want|do not put|dont put|dont add|no more|"
        u"with no|and no|but no|but without|and without"},
    Phrases {Sign::Only, u"only|just|nothing but"},
    Phrases {Sign::Lot,
        u"the lot|everything|everything on it|the works|the whole lot|with the lot|all the trimmings"},
    Phrases {Sign::Except,
        u"except|except for|apart from|other than|excluding|everything except|everything but"},
    Phrases {Sign::But, u"but"},
    Phrases {Sign::InsteadOf, u"instead of|in place of|rather than"},
    Phrases {Sign::Swap, u"swap|substitute|replace|switch"},
    Phrases {Sign::Both, u"both|both of them"},
    Phrases {Sign::All, u"all|all of them"},
    Phrases {Sign::Each, u"each|apiece"},
    Phrases {Sign::Times, u"x|times"},
    Phrases {Sign::OddNumber, u"half|quarter"},
    Phrases {Sign::Correction,
        u"sorry|oh sorry|no sorry|hold on|hang on|oops|i mean|i meant|make that|make it|can you make that|can you make it|"
        u"could you make it|could you make that|no wait|wait|wait no|actually|no actually|scratch that|"
        u"change that to|change it to|make them"},
    Phrases {Sign::Filler,
        u"piece of|pieces of|portion of|portions of|i|id|ill|im|me|my|we|well|us|you|your|he|she|they|it|its|that|thats|this|these|those|them|"
        u"the|of|on|in|to|at|is|are|be|so|then|now|there|here|for|please|pls|plz|thanks|thank you|"
        u"thank you very much|thanks very much|thanks a lot|cheers|ta|mate|bro|brother|buddy|boss|"
        u"sir|madam|maam|love|darling|man|hi|hello|hey|gday|g day|good morning|good afternoon|"
        u"good evening|good day|yeah|yes|yep|yup|yea|nah|ok|okay|alright|all right|right|sure|"
        u"great|perfect|lovely|awesome|cool|nice|um|umm|uh|uhh|er|erm|ah|oh|hmm|mm|like|you know|"
        u"could i|could i get|could i have|could we|could we get|could we have|could you|"
        u"could you do|could you give me|could i order|could i grab|can i|can i get|can i have|"
        u"can i grab|can i please|can i order|can i take|can we|can we get|can we have|can we order|"
        u"can you|can you do|can you give me|can you please|may i|may i have|may we have|"
        u"i would like|id like|we would like|wed like|i want|i wanna|i want to|i need|i wish|"
        u"would like|would love|ill have|ill get|ill take|ill grab|ill go for|ill go with|let me get|"
        u"let me have|lets have|lets get|lets do|lets go with|i will have|i will take|i will get|"
        u"well have|well get|well take|we will have|just get|get|got|get me|give me|gimme|have|grab|"
        u"do me|order|to order|an order|place an order|like to order|put in an order|i am after|"
        u"im after|was after|looking for|im looking for|going to|gonna|gonna get|going to get|"
        u"going to have|be|for me|for my|for us|for him|for her|for the kids|my wife|my husband|"
        u"my son|my daughter|my friend|my partner|my mate|my mum|my dad|"
        u"with that|with it|with them|with those|on it|in it|on that|in that|on them|in them|on top|inside|in there|on there|on the side|"
        u"as well|too|to go|takeaway|take away|to take away|for takeaway|for take away|for pickup|"
        u"for pick up|pickup|pick up|to pick up|that is all|thats all|thats it|that is it|that will be all|"
        u"thatll be all|thatll do|that will do|thatll be it|and thats it|and thats all|"
        u"that would be all|that would be great|that would be it|nothing else thats all|"
        u"thats all nothing else|no thats all|no thats it|no thanks|no thank you|no worries|"
        u"no problem|if possible|if you can|if i can|if thats ok|if thats okay|instead|off|out|"
        u"of them|of those|of these|first|first of all|firstly|next|lastly|finally|let me think|"
        u"lets see|let me see|made with"},
};

} // namespace

void eachEnglishPhrase(const std::function<void(QStringView, Sign)> &take)
{
    for (const auto &[sign, list] : phrases) {
        for (const QStringView phrase : list.split(u'|')) {
            take(phrase, sign);
        }
    }
}

const QSet<QString> &everydayWords()
{
    static const QSet<QString> words = [] {
        constexpr QStringView list =
            u"about after again almost already also always around away back because been before "
            u"being best better between bring call came card cash change cheap check close come "
            u"comes cook cooked correct cost could cover cross deal deals delete deliver delivery "
            u"different does doing done down drive early easy eight either enough even ever every "
            u"extra feel fill find fine first five food forget found four free fresh friend from "
            u"full game gave give given goes going gone good great half happy hard have hear heard "
            u"heat heavy help here high home hour hours hungry keep kind know large last late later "
            u"least leave left less life light like line list little live long longer look looking "
            u"love made make many maybe mean meant might mind minute minutes more morning most move "
            u"much must name need never next night none normal nothing number often once only open "
            u"order other over paid part party past people phone pick picked place plain plan point "
            u"possible price pretty probably quick quickly quite rather ready real really repeat "
            u"right round said same save second seem sell send serve seven shall shop short should "
            u"show side since six size slice slow soft sold some someone something soon sort special "
            u"spicy start stay still stop store street stuff such sure table take taken talk tell "
            u"than that their them then there they thick thin thing things think this those three "
            u"thing through time today together told tomorrow tonight total touch town turn twice "
            u"type under until upon usual usually very voice wait want warm wasnt water week well went were what "
            u"when where which while whole will with within wonder word work working world worry "
            u"would wrong year yesterday your yours allergic allergy anything cancel crispy "
            u"burnt gluten vegan halal spread cheap sliced chopped fried grilled toasted whats wheres "
            u"hows havent didnt doesnt isnt cant wont couldnt arent";
        QSet<QString> folded;
        for (const QString &word : phrase(list)) {
            folded.insert(word);
        }
        return folded;
    }();
    return words;
}

bool isGrammar(const QString &word)
{
    static const QSet<QString> words {u"a"_s, u"an"_s, u"and"_s, u"or"_s, u"with"_s, u"without"_s,
        u"no"_s, u"not"_s, u"of"_s, u"the"_s, u"i"_s, u"extra"_s, u"plus"_s, u"add"_s, u"only"_s,
        u"but"_s, u"all"_s, u"both"_s, u"half"_s};
    return words.contains(word);
}

} // namespace docket::hearing
