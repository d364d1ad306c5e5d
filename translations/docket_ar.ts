<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MenuChange</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>متاح للبيع</translation>
    </message>
    <message>
        <source>words</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>مسببات الحساسية</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>أوقات البيع</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>الأنظمة الغذائية</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>seconds of work</source>
        <translation>ثواني التحضير</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>معفى من GST</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>للبالغين فقط</translation>
    </message>
    <message>
        <source>upgrade of</source>
        <translation>ترقية لـ</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>كيلوجول</translation>
    </message>
    <message>
        <source>part of the lot</source>
        <translation>ضمن «مع كل الإضافات»</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The order of the items</source>
        <translation>ترتيب الأصناف</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Bulk discounts</source>
        <translation>خصومات الكميات</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>الرموز الترويجية</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>الرسوم الإضافية</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>غير مصرّح به</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>فقط %1</translation>
    </message>
    <message>
        <source>comes with %1</source>
        <translation>يأتي مع %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 مجانًا</translation>
    </message>
    <message>
        <source>%1 for %2 more</source>
        <translation>%1 بزيادة %2</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>أي شيء من %1</translation>
    </message>
    <message>
        <source>Options “%1”</source>
        <translation>الخيارات «%1»</translation>
    </message>
    <message>
        <source>Deal “%1”</source>
        <translation>العرض «%1»</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: تغيّر</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>جديد: %1، %2</translation>
    </message>
    <message>
        <source>Gone: %1, %2</source>
        <translation>أُزيل: %1، %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The printer did not finish within two minutes.</source>
        <translation>لم تنتهِ الطابعة خلال دقيقتين.</translation>
    </message>
    <message>
        <source>The address begins with https:// and a name, as the tunnel shows it.</source>
        <translation>يبدأ العنوان بـ https:// ثم اسم، كما يعرضه النفق.</translation>
    </message>
    <message>
        <source>There is nothing on the menu that can be ordered by name.</source>
        <translation>لا شيء في القائمة يمكن طلبه بالاسم.</translation>
    </message>
    <message>
        <source>The log cannot be written in %1. Nothing else is wrong.</source>
        <translation>لا يمكن كتابة السجل في %1. كل ما عدا ذلك سليم.</translation>
    </message>
    <message>
        <source>The present menu could not be copied in %1, so it was left as it is.</source>
        <translation>تعذّر نسخ القائمة الحالية في %1، فبقيت كما هي.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The present menu was left as it is.</source>
        <translation>لا يمكن كتابة %1: %2. بقيت القائمة الحالية كما هي.</translation>
    </message>
    <message>
        <source>--listen takes ADDRESS:PORT, for example 127.0.0.1:8000, not &quot;%1&quot;.</source>
        <translation>الخيار ‎--listen يأخذ ADDRESS:PORT، مثل 127.0.0.1:8000، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time with an offset, for example 2026-11-20T12:26:00+11:00.</source>
        <translation>القيمة &quot;%1&quot; ليست وقتًا مع فرق التوقيت، مثل 2026-11-20T12:26:00+11:00.</translation>
    </message>
    <message>
        <source>%1. There is no earlier menu to go on with: mend %2.</source>
        <translation>%1. لا توجد قائمة سابقة للمتابعة بها: أصلح %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>The setting printers/%1/profile takes one of: %2, not &quot;%3&quot;.</source>
        <translation>الإعداد printers/%1/profile يأخذ أحد هذه: %2، وليس &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot;: %2</source>
        <translation>الطابعة &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The setting server/trustedProxies: %1</source>
        <translation>الإعداد server/trustedProxies: %1</translation>
    </message>
    <message>
        <source>There is no such note or coin to count.</source>
        <translation>لا توجد ورقة أو قطعة نقدية كهذه للعدّ.</translation>
    </message>
    <message>
        <source>Between 0 and 9999 notes or coins of one kind can be counted.</source>
        <translation>يمكن عدّ من 0 إلى 9999 من كل فئة نقدية.</translation>
    </message>
    <message>
        <source>$%1 cannot lie in a drawer.</source>
        <translation>لا يمكن أن يكون في الدرج ‎$%1‎.</translation>
    </message>
    <message>
        <source>Between $0.00 and $%1 can stay in the drawer.</source>
        <translation>يمكن أن يبقى في الدرج من ‎$0.00‎ إلى ‎$%1‎.</translation>
    </message>
    <message>
        <source>Say how much it is.</source>
        <translation>اذكر كم المبلغ.</translation>
    </message>
    <message>
        <source>There are no coins for $%1.</source>
        <translation>لا توجد قطع نقدية لمبلغ ‎$%1‎.</translation>
    </message>
    <message>
        <source>The menu has no item that could be sold</source>
        <translation>لا صنف في القائمة يمكن بيعه</translation>
    </message>
    <message>
        <source>The menu has more than 500 items or 2,000 synonyms</source>
        <translation>في القائمة أكثر من 500 صنف أو 2,000 تسمية أخرى</translation>
    </message>
    <message>
        <source>Line %1: the category &quot;%2&quot; is not a list of items</source>
        <translation>السطر %1: الفئة &quot;%2&quot; ليست قائمة أصناف</translation>
    </message>
    <message>
        <source>The menu has more than 300 modifiers</source>
        <translation>في القائمة أكثر من 300 خيار</translation>
    </message>
    <message>
        <source>Sorry, the %1 cannot come with %2.</source>
        <translation>للأسف، لا يأتي %1 مع %2.</translation>
    </message>
    <message>
        <source>The %1 with %2 comes only in %3.</source>
        <translation>يأتي %1 مع %2 بالحجم %3 فقط.</translation>
    </message>
    <message>
        <source>I can take from 1 to 20 of one item.</source>
        <translation>أستطيع أن آخذ من 1 إلى 20 من الصنف الواحد.</translation>
    </message>
    <message>
        <source>The %1 comes in one size only.</source>
        <translation>يأتي %1 بحجم واحد فقط.</translation>
    </message>
    <message>
        <source>Sorry, that is not on the menu.</source>
        <translation>للأسف، هذا ليس في القائمة.</translation>
    </message>
    <message>
        <source>We do not have the %1 in %2.</source>
        <translation>ليس لدينا %1 من النوع %2.</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of %1.</source>
        <translation>للأسف، نفد %1.</translation>
    </message>
    <message>
        <source>The %1 takes only %2 %3.</source>
        <translation>مع %1 أقصى عدد من %3 هو %2.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of the %1.</source>
        <translation>للأسف، نفد %1.</translation>
    </message>
    <message>
        <source>Sorry, we sell the %1 only %2.</source>
        <translation>للأسف، نبيع %1 فقط %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands twice</source>
        <translation>العمود &quot;%1&quot; مكرر</translation>
    </message>
    <message>
        <source>the table stops here, without its row &quot;end&quot;: is it all there?</source>
        <translation>ينتهي الجدول هنا بلا الصف &quot;end&quot;: هل هو كامل؟</translation>
    </message>
    <message>
        <source>this stands below the row &quot;end&quot;; move that to the bottom</source>
        <translation>هذا تحت الصف &quot;end&quot;؛ انقل ذلك الصف إلى آخر الجدول</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>لا يوجد عمود &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;</source>
        <translation>%1 يأخذ true أو false، وليس &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;</source>
        <translation>%1 يأخذ عددًا صحيحًا، وليس &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not as Docket wrote it: &quot;%2&quot;</source>
        <translation>%1 ليس كما كتبه Docket: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>لا يوجد نوع &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are no options &quot;%1&quot; above</source>
        <translation>لا توجد خيارات &quot;%1&quot; في الأعلى</translation>
    </message>
    <message>
        <source>The table is not UTF-8 text; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation>الجدول ليس نص UTF-8؛ احفظه بصيغة &quot;CSV UTF-8&quot; وحاول من جديد</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows</source>
        <translation>في الجدول أكثر من 100,000 صف</translation>
    </message>
    <message>
        <source>The menu cannot be taken over as it is. %1</source>
        <translation>لا يمكن أخذ القائمة كما هي. %1</translation>
    </message>
    <message>
        <source>The menu is larger than 16 MB</source>
        <translation>حجم القائمة أكبر من 16 MB</translation>
    </message>
    <message>
        <source>The menu is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>The menu is not UTF-8 text; save it as UTF-8 and try again</source>
        <translation>القائمة ليست نص UTF-8؛ احفظها بصيغة UTF-8 وحاول من جديد</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The menu: must be one object in braces</source>
        <translation>القائمة: يجب أن تكون كائنًا واحدًا بين قوسين {}</translation>
    </message>
    <message>
        <source>The menu has more than 200,000 entries</source>
        <translation>في القائمة أكثر من 200,000 قيمة</translation>
    </message>
    <message>
        <source>The menu has half a character in a \u escape</source>
        <translation>في القائمة نصف حرف في رمز \u</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice, first on line %3; take one of them out</source>
        <translation>السطر %1: &quot;%2&quot; مكرر، وأول مرة في السطر %3؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount with at most two decimals</source>
        <translation>%1 %2 ليس مبلغًا بمنزلتين عشريتين على الأكثر</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero</source>
        <translation>%1 %2 ليس مبلغًا أكبر من صفر</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>لا يوجد حجم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 17:30</source>
        <translation>القيمة &quot;%1&quot; ليست وقتًا مثل 17:30</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 أقل من صفر</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>لا توجد فئة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has both &quot;price&quot; and &quot;prices&quot;</source>
        <translation>فيه &quot;price&quot; و &quot;prices&quot; معًا</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>has kilojoules for &quot;%1&quot;, a size without price</source>
        <translation>فيه كيلوجول للحجم &quot;%1&quot;، وهو حجم بلا سعر</translation>
    </message>
    <message>
        <source>%1 needs either a &quot;category&quot; or a list of &quot;items&quot;</source>
        <translation>%1 يلزمه إما &quot;category&quot; أو قائمة &quot;items&quot;</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot;</source>
        <translation>لا يوجد صنف من الفئة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot; in size &quot;%2&quot;</source>
        <translation>لا يوجد صنف من الفئة &quot;%1&quot; بالحجم &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>ساعات العمل: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 is not a span like &quot;11:00-23:00&quot;.</source>
        <translation>القيمة &quot;%1&quot; في %2 ليست فترة مثل &quot;11:00-23:00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 opens and closes at the same time; a whole day is &quot;00:00-24:00&quot;.</source>
        <translation>الفترة &quot;%1&quot; في %2 تفتح وتغلق في الوقت نفسه؛ اليوم الكامل هو &quot;00:00-24:00&quot;.</translation>
    </message>
    <message>
        <source>%1 must be a list like [&quot;11:00-23:00&quot;], empty when closed.</source>
        <translation>يجب أن يكون %1 قائمة مثل [&quot;11:00-23:00&quot;]، وفارغة حين يكون المحل مغلقًا.</translation>
    </message>
    <message>
        <source>%1 and %2 on %3 overlap.</source>
        <translation>تتداخل الفترتان %1 و %2 في %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here (known: %2).</source>
        <translation>الاسم &quot;%1&quot; غير معروف هنا (المعروف: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone like &quot;Australia/Melbourne&quot;.</source>
        <translation>القيمة &quot;%1&quot; ليست منطقة زمنية مثل &quot;Australia/Melbourne&quot;.</translation>
    </message>
    <message>
        <source>the business day must end between &quot;00:00&quot; and &quot;12:00&quot;, like &quot;04:00&quot;.</source>
        <translation>يجب أن ينتهي يوم العمل بين &quot;00:00&quot; و &quot;12:00&quot;، مثل &quot;04:00&quot;.</translation>
    </message>
    <message>
        <source>the week is missing.</source>
        <translation>الأسبوع غير موجود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day (mon, tue, wed, thu, fri, sat, sun).</source>
        <translation>القيمة &quot;%1&quot; ليست يومًا (mon, tue, wed, thu, fri, sat, sun).</translation>
    </message>
    <message>
        <source>the night of %1 overlaps the opening of %2.</source>
        <translation>تتداخل ليلة %1 مع ساعات %2.</translation>
    </message>
    <message>
        <source>exceptions must be dates with spans, like {&quot;2026-12-25&quot;: []}.</source>
        <translation>يجب أن تكون exceptions تواريخ مع فترات، مثل {&quot;2026-12-25&quot;: []}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like &quot;2026-12-25&quot;.</source>
        <translation>القيمة &quot;%1&quot; ليست تاريخًا مثل &quot;2026-12-25&quot;.</translation>
    </message>
    <message>
        <source>%1 overlaps the night before or the next day.</source>
        <translation>يتداخل %1 مع الليلة السابقة أو اليوم التالي.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>لم يبقَ شيء للدفع.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be paid.</source>
        <translation>يمكن دفع مبلغ من ‎$0.01‎ إلى ‎$%1‎.</translation>
    </message>
    <message>
        <source>A card gets no change.</source>
        <translation>لا باقي للزبون عند الدفع بالبطاقة.</translation>
    </message>
    <message>
        <source>Cash goes down to 5 cents.</source>
        <translation>أصغر مبلغ نقدي هو 5 سنتات.</translation>
    </message>
    <message>
        <source>That is not enough: it is $%1.</source>
        <translation>هذا لا يكفي: المطلوب ‎$%1‎.</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero with at most two decimals</source>
        <translation>%1 %2 ليس مبلغًا أكبر من صفر بمنزلتين عشريتين على الأكثر</translation>
    </message>
    <message>
        <source>there is no day &quot;%1&quot;; a date is written as 2026-12-25</source>
        <translation>لا يوجد يوم &quot;%1&quot;؛ يُكتب التاريخ هكذا: 2026-12-25</translation>
    </message>
    <message>
        <source>percent %1 is not a percentage above 0 and below 100 with at most two decimals</source>
        <translation>النسبة percent %1 ليست أكبر من 0 وأقل من 100 بمنزلتين عشريتين على الأكثر</translation>
    </message>
    <message>
        <source>needs either a &quot;percent&quot; or an &quot;amount&quot;</source>
        <translation>يلزم إما &quot;percent&quot; أو &quot;amount&quot;</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>النص أطول من %2 حرف: %1.</translation>
    </message>
    <message>
        <source>%1 contains a control character.</source>
        <translation>النص فيه حرف تحكّم: %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>النص فارغ: %1.</translation>
    </message>
    <message>
        <source>%1 contains a character with too many accents.</source>
        <translation>النص فيه حرف عليه علامات كثيرة: %1.</translation>
    </message>
    <message>
        <source>account, token or sender is missing</source>
        <translation>ينقص الحساب أو رمز الدخول أو المرسل</translation>
    </message>
    <message>
        <source>the account&apos;s name is not one of Twilio&apos;s</source>
        <translation>اسم الحساب ليس من أسماء Twilio</translation>
    </message>
    <message>
        <source>the provider&apos;s address must begin with https://</source>
        <translation>عنوان مزوّد الخدمة يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kitchen, bag or receipt, nor one of them at a printer, as in &quot;kitchen@bar&quot;</source>
        <translation>الاسم &quot;%1&quot; ليس kitchen ولا bag ولا receipt، ولا واحدًا منها عند طابعة، مثل &quot;kitchen@bar&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the block &quot;%2&quot; %3; it must be there once, because a %4 docket never goes without it</source>
        <translation>في &quot;%1&quot; الكتلة &quot;%2&quot; %3؛ يجب أن تكون فيه مرة واحدة، لأن تذكرة %4 لا تخلو منها أبدًا</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>مكررة (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 blocks</source>
        <translation>في &quot;%1&quot; أكثر من %2 كتلة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a &quot;text&quot; of more than %2 characters</source>
        <translation>في &quot;%1&quot; نص &quot;text&quot; أطول من %2 حرف</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>تعذّر عمل PDF.</translation>
    </message>
    <message>
        <source>This is not the address of a printer. Write tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH or virtual:</source>
        <translation>هذا ليس عنوان طابعة. اكتب tcp://HOST:PORT أو usb:///dev/usb/lp0 أو serial:///dev/ttyUSB0?baud=19200 أو cups://QUEUE أو file:///PATH أو virtual:</translation>
    </message>
    <message>
        <source>The profiles of printers cannot be used: %1.</source>
        <translation>لا يمكن استخدام ملفات تعريف الطابعات: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a code page that is not cp858 or windows-1252 with a number from 0 to 255</source>
        <translation>في &quot;%1&quot; صفحة رموز ليست cp858 ولا windows-1252 برقم من 0 إلى 255</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: buzzer is none, epson or clone, qr is drawn or native, feedBeforeCut is 0 to 255</source>
        <translation>في &quot;%1&quot;: قيمة buzzer هي none أو epson أو clone، وقيمة qr هي drawn أو native، وقيمة feedBeforeCut من 0 إلى 255</translation>
    </message>
    <message>
        <source>broken at character %1, %2</source>
        <translation>تالف عند الحرف %1، %2</translation>
    </message>
    <message>
        <source>every profile has an &quot;id&quot; of its own</source>
        <translation>لكل ملف تعريف &quot;id&quot; خاص به</translation>
    </message>
    <message>
        <source>There is already a printer called &quot;%1&quot;.</source>
        <translation>توجد طابعة باسم &quot;%1&quot; من قبل.</translation>
    </message>
    <message>
        <source>a block is written as {&quot;block&quot;: &quot;number&quot;}</source>
        <translation>تُكتب الكتلة هكذا: {&quot;block&quot;: &quot;number&quot;}</translation>
    </message>
    <message>
        <source>a block has block, size, bold, align and text, but no &quot;%1&quot;</source>
        <translation>في الكتلة block و size و bold و align و text، وليس &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;block&quot; is one of: %1</source>
        <translation>قيمة &quot;block&quot; هي إحدى هذه: %1</translation>
    </message>
    <message>
        <source>&quot;size&quot; is one of: %1</source>
        <translation>قيمة &quot;size&quot; هي إحدى هذه: %1</translation>
    </message>
    <message>
        <source>&quot;align&quot; is one of: %1</source>
        <translation>قيمة &quot;align&quot; هي إحدى هذه: %1</translation>
    </message>
    <message>
        <source>&quot;bold&quot; is true or false</source>
        <translation>قيمة &quot;bold&quot; هي true أو false</translation>
    </message>
    <message>
        <source>&quot;text&quot; is words in quotes</source>
        <translation>قيمة &quot;text&quot; هي كلمات بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the file is written as {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</source>
        <translation>يُكتب الملف هكذا: {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>الاسم &quot;%1&quot; مكرر هناك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of blocks</source>
        <translation>قيمة &quot;%1&quot; هي قائمة كتل</translation>
    </message>
    <message>
        <source>A backup is being made or checked. Wait for it.</source>
        <translation>يجري عمل نسخة احتياطية أو فحصها. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>This backup is not there any more.</source>
        <translation>هذه النسخة الاحتياطية لم تعد موجودة.</translation>
    </message>
    <message>
        <source>$%1 was paid for %2: give it back.</source>
        <translation>دُفع ‎$%1‎ للطلب %2: ردّ المبلغ.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>هذا الطلب غير موجود بين الطلبات المحفوظة.</translation>
    </message>
    <message>
        <source>Sorry, we have just sold out of the %1.</source>
        <translation>للأسف، نفد %1 للتو.</translation>
    </message>
    <message>
        <source>Sorry, we have only one %1 left.</source>
        <translation>للأسف، لم يبقَ من %1 إلا واحد.</translation>
    </message>
    <message>
        <source>Sorry, we have only %2 of the %1 left.</source>
        <translation>للأسف، لم يبقَ من %1 إلا %2.</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then. Choose a later time.</source>
        <translation>لا يستطيع المطبخ تحضيره قبل ذلك الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet.</source>
        <translation>لا شيء في الطلب بعد.</translation>
    </message>
    <message>
        <source>An order has %1 items at most.</source>
        <translation>أقصى عدد أصناف في الطلب الواحد هو %1.</translation>
    </message>
    <message>
        <source>Orders are taken %1 days ahead at most.</source>
        <translation>أقصى عدد أيام للطلب المسبق هو %1.</translation>
    </message>
    <message>
        <source>The shop is closed then.</source>
        <translation>المحل مغلق في ذلك الوقت.</translation>
    </message>
    <message>
        <source>%1 The earliest time is %2.</source>
        <translation>%1 أبكر وقت هو %2.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>The price has just changed: it is $%1 now.</source>
        <translation>تغيّر السعر للتو: هو الآن ‎$%1‎.</translation>
    </message>
    <message>
        <source>This was sent before, as order %1. Take what is new as another sale.</source>
        <translation>أُرسلت هذه البيعة من قبل، وهي الطلب %1. سجّل الجديد في بيعة أخرى.</translation>
    </message>
    <message>
        <source>This was sent before and is an order: it cannot be put on hold.</source>
        <translation>أُرسلت هذه البيعة من قبل وصارت طلبًا: لا يمكن تعليقها.</translation>
    </message>
    <message>
        <source>The drawer did not open: %1</source>
        <translation>لم يُفتح الدرج: %1</translation>
    </message>
    <message>
        <source>No printer has the drawer: set counter/drawer to its name.</source>
        <translation>لا طابعة موصولة بالدرج: اكتب اسم طابعته في counter/drawer.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>لا توجد طابعة مضبوطة.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Choose another with --data-dir or mend its permissions.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات %1. اختر مجلدًا آخر بـ ‎--data-dir أو أصلح صلاحياته.</translation>
    </message>
    <message>
        <source>Docket runs already on the data folder %1. Close it first, or choose another with --data-dir.</source>
        <translation>يعمل Docket من قبل على مجلد البيانات %1. أغلقه أولًا، أو اختر مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>There is no shop in %1 yet.</source>
        <translation>لا يوجد محل في %1 بعد.</translation>
    </message>
    <message>
        <source>The copy lacks some of the orders.</source>
        <translation>تنقص النسخة بعض الطلبات.</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;, and there is no backup.</source>
        <translation>نُسخ ملف آخر فوق ملف الطلبات، ولا توجد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Cash has moved since the drawer was counted: close the day instead, and count.</source>
        <translation>تحرّك نقد منذ عُدّ الدرج: أغلق اليوم وعُدّ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The day is closed. Its owner can open it again.</source>
        <translation>اليوم مغلق. يستطيع المالك إعادة فتحه.</translation>
    </message>
    <message>
        <source>Cash has moved meanwhile: look at what is expected now.</source>
        <translation>تحرّك نقد في هذه الأثناء: انظر إلى المبلغ المتوقع الآن.</translation>
    </message>
    <message>
        <source>Only the day that was closed last can be opened again.</source>
        <translation>آخر يوم أُغلق هو وحده الذي يمكن إعادة فتحه.</translation>
    </message>
    <message>
        <source>The day report of %1 was not printed. %2</source>
        <translation>لم يُطبع تقرير يوم %1. %2</translation>
    </message>
    <message>
        <source>Another one was asked for.</source>
        <translation>طُلب تقرير آخر.</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>There is no printer &quot;%1&quot;.</source>
        <translation>لا توجد طابعة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB</source>
        <translation>حجم الملف أكبر من 1 MB</translation>
    </message>
    <message>
        <source>The dockets could not be saved: %1</source>
        <translation>تعذّر حفظ التذاكر: %1</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>لا يوجد طلب كهذا.</translation>
    </message>
    <message>
        <source>no settings file</source>
        <translation>لا يوجد ملف إعدادات</translation>
    </message>
    <message>
        <source>the setting stands there in an unusual way</source>
        <translation>الإعداد مكتوب هناك بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>Take out %1 first: it is about %2.</source>
        <translation>أزل %1 أولًا: فهو يخص %2.</translation>
    </message>
    <message>
        <source>We do not have the %1 any more.</source>
        <translation>لم يعد لدينا %1.</translation>
    </message>
    <message>
        <source>We are sold out of the %1.</source>
        <translation>نفد %1.</translation>
    </message>
    <message>
        <source>We sell the %1 only %2.</source>
        <translation>نبيع %1 فقط %2.</translation>
    </message>
    <message>
        <source>The %1 does not come in that size any more.</source>
        <translation>لم يعد %1 متاحًا بذلك الحجم.</translation>
    </message>
    <message>
        <source>Sold out, so left off the %1: %2.</source>
        <translation>نفد، فحُذف من %1: %2.</translation>
    </message>
    <message>
        <source>The %1 does not come with %2 any more.</source>
        <translation>لم يعد %1 يأتي مع %2.</translation>
    </message>
    <message>
        <source>The %1 is $%2 now, it was $%3.</source>
        <translation>سعر %1 الآن ‎$%2‎، وكان ‎$%3‎.</translation>
    </message>
    <message>
        <source>The menu file had edits that were not sold. They are kept beside it in %1.</source>
        <translation>كانت في ملف القائمة تعديلات لم تُطرح للبيع. حُفظت بجانبه في %1.</translation>
    </message>
    <message>
        <source>Something about it has not been seen.</source>
        <translation>فيه شيء لم يطّلع عليه أحد.</translation>
    </message>
    <message>
        <source>Check the allergy first, then go on.</source>
        <translation>راجع الحساسية أولًا، ثم تابع.</translation>
    </message>
    <message>
        <source>The menu file cannot be read: %1</source>
        <translation>لا يمكن قراءة ملف القائمة: %1</translation>
    </message>
    <message>
        <source>The menu file cannot be written (%1). Nothing was published; the menu of before goes on selling.</source>
        <translation>لا يمكن كتابة ملف القائمة (%1). لم يُنشر شيء؛ يستمر البيع من القائمة السابقة.</translation>
    </message>
    <message>
        <source>what it holds cannot be kept</source>
        <translation>لا يمكن حفظ ما فيه</translation>
    </message>
    <message>
        <source>Nothing was published, but the menu file has the new menu and cannot be put back: the old one is in %1.</source>
        <translation>لم يُنشر شيء، لكن في ملف القائمة القائمة الجديدة ولا يمكن إرجاعه: القديمة في %1.</translation>
    </message>
    <message>
        <source>I cannot find an order of yours that I could send a receipt for.</source>
        <translation>لا أجد طلبًا لك أستطيع أن أرسل إيصاله.</translation>
    </message>
    <message>
        <source>Somebody moved %1 already.</source>
        <translation>سبق أن نقل شخص آخر الطلب %1.</translation>
    </message>
    <message>
        <source>Somebody has just changed %1. Look at it again.</source>
        <translation>غيّر شخص آخر الطلب %1 للتو. راجعه من جديد.</translation>
    </message>
    <message>
        <source>Nothing would be left. Cancel the order instead.</source>
        <translation>لن يبقى شيء. ألغِ الطلب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>ذلك الوقت مضى.</translation>
    </message>
    <message>
        <source>The menu that it was sold under is gone. Cancel it and take a new order.</source>
        <translation>القائمة التي بيع منها لم تعد موجودة. ألغه وخذ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>That order would have no price.</source>
        <translation>سيكون ذلك الطلب بلا سعر.</translation>
    </message>
    <message>
        <source>Money went back already: give money back instead of changing what was ordered.</source>
        <translation>رُدّ مبلغ من قبل: ردّ مبلغًا بدلًا من تعديل الأصناف المطلوبة.</translation>
    </message>
    <message>
        <source>$%1 was paid already: give money back instead of taking things off.</source>
        <translation>دُفع ‎$%1‎ من قبل: ردّ مبلغًا بدلًا من حذف أصناف.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already.</source>
        <translation>الطلب %1 استُلم من قبل.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Bring it back first.</source>
        <translation>الطلب %1 أُلغي. أعده أولًا.</translation>
    </message>
    <message>
        <source>Order %1 is of another day. Take a new one.</source>
        <translation>الطلب %1 من يوم آخر. خذ طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>It was replaced by %1.</source>
        <translation>حلّ محله الطلب %1.</translation>
    </message>
    <message>
        <source>Order %1 has been cancelled. To order again, please tell me the items again.</source>
        <translation>أُلغي الطلب %1. للطلب من جديد، اذكر لي الأصناف مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet. What would you like?</source>
        <translation>لا شيء في الطلب بعد. ماذا تريد؟</translation>
    </message>
    <message>
        <source>When would you like to pick it up?</source>
        <translation>متى تريد استلامه؟</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then any more. When else would you like to pick it up?</source>
        <translation>لم يعد المطبخ يستطيع تحضيره قبل ذلك الوقت. في أي وقت آخر تريد استلامه؟</translation>
    </message>
    <message>
        <source>What name is the order under?</source>
        <translation>باسم من الطلب؟</translation>
    </message>
    <message>
        <source>That order has no price. I will pass you on to a person.</source>
        <translation>ذلك الطلب بلا سعر. سأحوّلك إلى شخص.</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>لا يمكن نقل الطلب %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The bill has no such part.</source>
        <translation>لا يوجد جزء كهذا في الفاتورة.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>لا توجد دفعة كهذه.</translation>
    </message>
    <message>
        <source>That payment was taken back already.</source>
        <translation>تلك الدفعة أُلغيت من قبل.</translation>
    </message>
    <message>
        <source>$%1 was given back for %2 already: the payment stays.</source>
        <translation>رُدّ ‎$%1‎ للطلب %2 من قبل: تبقى الدفعة.</translation>
    </message>
    <message>
        <source>A docket of this order still waits for its printer: help the printer, or move it.</source>
        <translation>ما زالت تذكرة من هذا الطلب تنتظر طابعتها: أصلح الطابعة، أو انقل التذكرة إلى طابعة أخرى.</translation>
    </message>
    <message>
        <source>No printer that is set up prints this order&apos;s dockets.</source>
        <translation>لا توجد طابعة مضبوطة تطبع تذاكر هذا الطلب.</translation>
    </message>
    <message>
        <source>Type the number on the docket: 42, or 20261120-042 for another day.</source>
        <translation>اكتب الرقم الذي على التذكرة: 42، أو 20261120-042 ليوم آخر.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>لا يوجد طلب %1.</translation>
    </message>
    <message>
        <source>This docket does not wait any more.</source>
        <translation>هذه التذكرة لم تعد تنتظر.</translation>
    </message>
    <message>
        <source>Say why it is not printed.</source>
        <translation>اذكر لماذا لا تُطبع.</translation>
    </message>
    <message>
        <source>The setting printers/%1 takes %2, not &quot;%3&quot;.</source>
        <translation>الإعداد printers/%1 يأخذ %2، وليس &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>kitchen, bag or receipt, or several of them</source>
        <translation>kitchen أو bag أو receipt، أو أكثر من واحد منها</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>عددًا صحيحًا من 1 إلى %1</translation>
    </message>
    <message>
        <source>32, 42 or 48</source>
        <translation>32 أو 42 أو 48</translation>
    </message>
    <message>
        <source>There is no setting printers/%1. A printer has: purpose, stations, categories, copies, profile, columns, fallback.</source>
        <translation>لا يوجد إعداد printers/%1. للطابعة: purpose, stations, categories, copies, profile, columns, fallback.</translation>
    </message>
    <message>
        <source>The setting printers/%1 is about a printer without an address: set printers/%2.</source>
        <translation>الإعداد printers/%1 يخص طابعة بلا عنوان: اضبط printers/%2.</translation>
    </message>
    <message>
        <source>the name of another printer</source>
        <translation>اسم طابعة أخرى</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Nothing was published: look at the menu that is sold now, and make your changes again.</source>
        <translation>غيّر شخص آخر القائمة في هذه الأثناء. لم يُنشر شيء: انظر إلى القائمة التي تُباع الآن، وأعد تغييراتك.</translation>
    </message>
    <message>
        <source>A menu is being published already.</source>
        <translation>يجري نشر قائمة الآن.</translation>
    </message>
    <message>
        <source>There is no menu to publish.</source>
        <translation>لا توجد قائمة للنشر.</translation>
    </message>
    <message>
        <source>That time is over. Nothing was published: choose a later one, or publish now.</source>
        <translation>ذلك الوقت مضى. لم يُنشر شيء: اختر وقتًا لاحقًا، أو انشر الآن.</translation>
    </message>
    <message>
        <source>There is no such menu.</source>
        <translation>لا توجد قائمة كهذه.</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale. %1</source>
        <translation>لم تُطرح القائمة المجدولة للبيع. %1</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale: the menu was changed after it was planned. Look at it and publish again.</source>
        <translation>لم تُطرح القائمة المجدولة للبيع: تغيّرت القائمة بعد جدولتها. راجعها وانشر من جديد.</translation>
    </message>
    <message>
        <source>All of %1 has been given back already.</source>
        <translation>رُدّ كل مبلغ الطلب %1 من قبل.</translation>
    </message>
    <message>
        <source>Nothing was paid for %1.</source>
        <translation>لم يُدفع شيء للطلب %1.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be given back for %2.</source>
        <translation>يمكن ردّ مبلغ من ‎$0.01‎ إلى ‎$%1‎ للطلب %2.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>لا يوجد بند كهذا في الطلب.</translation>
    </message>
    <message>
        <source>It cannot be noted in %1. Nothing was changed.</source>
        <translation>لا يمكن تسجيل ذلك في %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This one is made by the provider: enter it.</source>
        <translation>هذا المفتاح السري ينشئه مزوّد الخدمة: أدخله.</translation>
    </message>
    <message>
        <source>Enter the secret as the provider shows it: one word.</source>
        <translation>أدخل المفتاح السري كما يعرضه مزوّد الخدمة: كلمة واحدة.</translation>
    </message>
    <message>
        <source>This secret is accepted already.</source>
        <translation>هذا المفتاح السري مسموح به من قبل.</translation>
    </message>
    <message>
        <source>This secret was given when Docket was started. Change it there.</source>
        <translation>أُعطي هذا المفتاح السري عند تشغيل Docket. غيّره هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed: this secret (%1) stands in %2, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here.</source>
        <translation>لم يتغير شيء: هذا المفتاح السري (%1) مكتوب في %2، وسيعود منه عند التشغيل القادم. اسمح لـ Docket بالكتابة في ذلك الملف وأعد تشغيل Docket، ثم غيّر المفتاح السري هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has changed this secret (%1) since Docket was started. Start Docket again, then change it here.</source>
        <translation>لم يتغير شيء: غيّر شخص آخر هذا المفتاح السري (%1) منذ تشغيل Docket. أعد تشغيل Docket، ثم غيّره هنا.</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be read: %1</source>
        <translation>لا يمكن قراءة ملف المفاتيح السرية: %1</translation>
    </message>
    <message>
        <source>The file with the secrets is wrong: %1 is no text in %2</source>
        <translation>ملف المفاتيح السرية فيه خطأ: %1 ليس نصًا في %2</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be written, it is as it was: %1</source>
        <translation>لا يمكن كتابة ملف المفاتيح السرية، بقي كما كان: %1</translation>
    </message>
    <message>
        <source>That is not a lawful number of minutes.</source>
        <translation>عدد الدقائق هذا غير مسموح به.</translation>
    </message>
    <message>
        <source>That is not on the menu any more.</source>
        <translation>هذا لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>That is not a number of things.</source>
        <translation>هذا ليس عددًا صالحًا.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>أحد هذه: %1</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>لا يوجد إعداد &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The setting %1 takes %2, not &quot;%3&quot;.</source>
        <translation>الإعداد %1 يأخذ %2، وليس &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: %1</source>
        <translation>لا يمكن قراءة ملف الإعدادات: %1</translation>
    </message>
    <message>
        <source>A setting is given as KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>يُعطى الإعداد هكذا: KEY=VALUE، وليس &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, it is as it was: %1</source>
        <translation>لا يمكن كتابة ملف الإعدادات، بقي كما كان: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 has to be changed by hand in %2.</source>
        <translation>لم يتغير شيء: يجب تغيير %1 باليد في %2.</translation>
    </message>
    <message>
        <source>Secrets are changed under Connections, or with docketctl settings set.</source>
        <translation>تُغيَّر المفاتيح السرية من «الاتصالات»، أو بالأمر docketctl settings set.</translation>
    </message>
    <message>
        <source>This setting was given when Docket was started (--set). Change it there.</source>
        <translation>أُعطي هذا الإعداد عند تشغيل Docket (‎--set‎). غيّره هناك.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be written, it is as it was: %1</source>
        <translation>لا يمكن كتابة ملف المحل، بقي كما كان: %1</translation>
    </message>
    <message>
        <source>Type the shop&apos;s name.</source>
        <translation>اكتب اسم المحل.</translation>
    </message>
    <message>
        <source>Each line has up to 100 letters.</source>
        <translation>كل سطر 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This ABN cannot be right: compare its eleven digits.</source>
        <translation>لا يمكن أن يكون هذا ABN صحيحًا: راجع أرقامه الأحد عشر.</translation>
    </message>
    <message>
        <source>The shop would never open: give it hours.</source>
        <translation>لن يفتح المحل أبدًا: حدّد ساعات عمله.</translation>
    </message>
    <message>
        <source>The setting %1 was given when Docket was started. Change it there.</source>
        <translation>أُعطي الإعداد %1 عند تشغيل Docket. غيّره هناك.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be read: %1</source>
        <translation>لا يمكن قراءة ملف المحل: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s file is broken at character %1: %2. Mend %3.</source>
        <translation>ملف المحل تالف عند الحرف %1: %2. أصلح %3.</translation>
    </message>
    <message>
        <source>The shop&apos;s file has no &quot;name&quot;. Mend %1.</source>
        <translation>ملف المحل بلا &quot;name&quot;. أصلح %1.</translation>
    </message>
    <message>
        <source>The opening hours cannot be used: %1 Mend %2.</source>
        <translation>لا يمكن استخدام ساعات العمل: %1 أصلح %2.</translation>
    </message>
    <message>
        <source>Only the counter and the owner may do that. Sign in under People first.</source>
        <translation>الكاشير والمالك وحدهما يستطيعان ذلك. سجّل الدخول من «الموظفون» أولًا.</translation>
    </message>
    <message>
        <source>Only the owner may do that. Sign in under People first.</source>
        <translation>المالك وحده يستطيع ذلك. سجّل الدخول من «الموظفون» أولًا.</translation>
    </message>
    <message>
        <source>A PIN is being checked already.</source>
        <translation>يجري فحص PIN الآن.</translation>
    </message>
    <message>
        <source>There is no PIN for this person.</source>
        <translation>لا يوجد PIN لهذا الشخص.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>لا يوجد شخص كهذا.</translation>
    </message>
    <message>
        <source>The shop needs an owner with a PIN.</source>
        <translation>يلزم المحل مالك لديه PIN.</translation>
    </message>
    <message>
        <source>Type a name, up to 40 letters.</source>
        <translation>اكتب اسمًا، 40 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>يوجد %1 من قبل.</translation>
    </message>
    <message>
        <source>Begin with the owner and a PIN of 4 to 12 digits.</source>
        <translation>ابدأ بالمالك و PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>The counter and the owner need a PIN of 4 to 12 digits.</source>
        <translation>يلزم الكاشير والمالك PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>يتكون PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Try again in %2 minutes.</source>
        <translation>أُدخل PIN خاطئ %1 مرات. حاول من جديد بعد %2 دقائق.</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN: 4 to 12 digits.</source>
        <translation>اختر PIN للمالك: من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed: 4 to 12 digits.</source>
        <translation>يلزم PIN المالك: من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN.</source>
        <translation>هذا ليس PIN المالك.</translation>
    </message>
    <message>
        <source>That is not %1&apos;s PIN.</source>
        <translation>هذا ليس PIN لـ %1.</translation>
    </message>
    <message>
        <source>A message cannot be read.</source>
        <translation>لا يمكن قراءة رسالة.</translation>
    </message>
    <message>
        <source>A print job cannot be read.</source>
        <translation>لا يمكن قراءة مهمة طباعة.</translation>
    </message>
    <message>
        <source>This docket is not wanted any more.</source>
        <translation>هذه التذكرة لم تعد مطلوبة.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>The database is damaged: no backup was made of it.</source>
        <translation>قاعدة البيانات تالفة: لم تُعمل نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The disk is full: orders cannot be stored. Free some space.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ الطلبات. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: orders cannot be stored.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات: لا يمكن حفظ الطلبات.</translation>
    </message>
    <message>
        <source>The order database is damaged. It was left as it is.</source>
        <translation>قاعدة بيانات الطلبات تالفة. بقيت كما هي.</translation>
    </message>
    <message>
        <source>Another program holds the order database.</source>
        <translation>برنامج آخر يستخدم قاعدة بيانات الطلبات.</translation>
    </message>
    <message>
        <source>That is already stored.</source>
        <translation>هذا محفوظ من قبل.</translation>
    </message>
    <message>
        <source>The order database cannot be used.</source>
        <translation>لا يمكن استخدام قاعدة بيانات الطلبات.</translation>
    </message>
    <message>
        <source>Another file was copied over the order database: orders cannot be stored.</source>
        <translation>نُسخ ملف آخر فوق قاعدة بيانات الطلبات: لا يمكن حفظ الطلبات.</translation>
    </message>
    <message>
        <source>There is no order database here yet.</source>
        <translation>لا توجد قاعدة بيانات طلبات هنا بعد.</translation>
    </message>
    <message>
        <source>The order database cannot be opened: %1</source>
        <translation>لا يمكن فتح قاعدة بيانات الطلبات: %1</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>This database was not made by Docket. It was left as it is.</source>
        <translation>قاعدة البيانات هذه لم ينشئها Docket. بقيت كما هي.</translation>
    </message>
    <message>
        <source>This shop&apos;s data was written by a newer Docket. Install the newer version; nothing was changed.</source>
        <translation>بيانات هذا المحل كتبها إصدار أحدث من Docket. ثبّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This shop&apos;s data is of an older Docket. Start Docket once to bring it up to date.</source>
        <translation>بيانات هذا المحل من إصدار أقدم من Docket. شغّل Docket مرة واحدة لتحديثها.</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>لا توجد مهمة طباعة كهذه.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Close that program, or choose another port.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. أغلق ذلك البرنامج، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Calls cannot be received on %1, port %2.</source>
        <translation>لا يمكن استقبال المكالمات على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Calls are being received already.</source>
        <translation>يجري استقبال المكالمات الآن.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>server/tlsCertificate and server/tlsKey are set both, or neither.</source>
        <translation>يُضبط server/tlsCertificate و server/tlsKey معًا، أو لا يُضبط أي منهما.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>لا شهادة (PEM) في %1.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>انتهت صلاحية الشهادة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key (PEM, without a passphrase).</source>
        <translation>لا مفتاح RSA أو EC (PEM، بلا كلمة مرور) في %1.</translation>
    </message>
    <message>
        <source>The key %1 does not fit the certificate %2, or this computer cannot do TLS.</source>
        <translation>المفتاح %1 لا يوافق الشهادة %2، أو هذا الحاسوب لا يدعم TLS.</translation>
    </message>
    <message>
        <source>There is nothing to sell in this file. The present menu was left as it is.</source>
        <translation>لا يوجد في هذا الملف ما يُباع. بقيت القائمة الحالية كما هي.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, or is not there</source>
        <translation>&quot;version&quot; تكون %1 أو لا تُكتب</translation>
    </message>
    <message>
        <source>The orders are not saved yet. Make room on the disk: Docket starts again by itself.</source>
        <translation>لم تُحفظ الطلبات بعد. أفرغ مساحة على القرص: بعدها يعيد Docket تشغيل نفسه تلقائيًا.</translation>
    </message>
    <message>
        <source>A float was counted after it: the day stays closed. Note the mistake when you close the next one.</source>
        <translation>عُدّ رصيد بداية بعده: يبقى اليوم مغلقًا. سجّل الخطأ عند إغلاق اليوم التالي.</translation>
    </message>
    <message>
        <source>Money went back already. Take a new order.</source>
        <translation>رُدّ مبلغ من قبل. سجّل طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose a time within the next week.</source>
        <translation>اختر وقتًا خلال الأيام السبعة القادمة.</translation>
    </message>
    <message>
        <source>No copy can be made of this shop&apos;s data before the update; nothing was changed. %1</source>
        <translation>لا يمكن عمل نسخة من بيانات هذا المحل قبل التحديث؛ لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>The disk is full: the backup cannot be brought back. Free some space.</source>
        <translation>القرص ممتلئ: لا يمكن استرجاع النسخة الاحتياطية. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The menu file does not answer: %1</source>
        <translation>ملف القائمة لا يستجيب: %1</translation>
    </message>
    <message>
        <source>The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does.</source>
        <translation>القائمة المجدولة ليست معروضة للبيع بعد: ملف القائمة لا يستجيب. ستُعرض للبيع حالما يستجيب الملف.</translation>
    </message>
</context>
<context>
    <name>docket::print::DocketWords</name>
    <message>
        <source>NO %1</source>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Salads: none</source>
        <translation>السلطات: بدون</translation>
    </message>
    <message>
        <source>Sauces: none</source>
        <translation>الصلصات: بدون</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>*** REPRINT %1 - possible duplicate ***</source>
        <translation>*** إعادة طباعة %1 - قد تكون مكررة ***</translation>
    </message>
    <message>
        <source>*** REPRINT - was printed before ***</source>
        <translation>*** إعادة طباعة - طُبعت من قبل ***</translation>
    </message>
    <message>
        <source>BACKUP FROM %1</source>
        <translation>بديل عن %1</translation>
    </message>
    <message>
        <source>COPY %1 OF %2</source>
        <translation>نسخة %1 من %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>CHANGED - throw the earlier docket away</source>
        <translation>تغيّر الطلب - تخلّص من الورقة السابقة</translation>
    </message>
    <message>
        <source>NOTHING LEFT TO MAKE HERE</source>
        <translation>لم يبقَ شيء يُحضَّر هنا</translation>
    </message>
    <message>
        <source>BACK ON - was cancelled</source>
        <translation>عاد الطلب - كان ملغى</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاونتر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>الكاونتر %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>هاتف %1</translation>
    </message>
    <message>
        <source>ABN %1</source>
        <translation>ABN %1</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>Tax invoice</translation>
    </message>
    <message>
        <source>POSSIBLE DUPLICATE: same caller just ordered</source>
        <translation>قد يكون مكررًا: المتصل نفسه طلب للتو</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>العروض والخصومات</translation>
    </message>
    <message>
        <source>GST included</source>
        <translation>شامل GST</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>وقت الطلب %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>طلب %1</translation>
    </message>
    <message>
        <source>1 more line is made elsewhere</source>
        <translation>صنف واحد آخر يُحضَّر في مكان آخر</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are made elsewhere</source>
        <translation>
            <numerusform>لا أصناف أخرى (%n) تُحضَّر في مكان آخر</numerusform>
            <numerusform>%n صنف آخر يُحضَّر في مكان آخر</numerusform>
            <numerusform>%n صنفان آخران يُحضَّران في مكان آخر</numerusform>
            <numerusform>%n أصناف أخرى تُحضَّر في مكان آخر</numerusform>
            <numerusform>%n صنفًا آخر يُحضَّر في مكان آخر</numerusform>
            <numerusform>%n صنف آخر يُحضَّر في مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Total price includes GST</source>
        <translation>السعر الإجمالي شامل GST</translation>
    </message>
    <message>
        <source>Salads</source>
        <translation>السلطات</translation>
    </message>
    <message>
        <source>Sauces</source>
        <translation>الصلصات</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>الملح</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Rounded to 5 cents</source>
        <translation>تقريب إلى 5 سنتات</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>المدفوع نقدًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي للزبون</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Given back, cash</source>
        <translation>المردود نقدًا</translation>
    </message>
    <message>
        <source>Given back, card</source>
        <translation>المردود على البطاقة</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>GST in it</source>
        <translation>منه GST</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>المطلوب ردّه</translation>
    </message>
</context>
<context>
    <name>docket::shop::DayPageWords</name>
    <message>
        <source>Day report %1</source>
        <translation>تقرير يوم %1</translation>
    </message>
    <message>
        <source>ABN %1</source>
        <translation>ABN %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sales with GST</source>
        <translation>المبيعات، شاملة GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>منها GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>ما وفّرته العروض للزبائن</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>حسب طريقة الطلب</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>الرموز الترويجية</translation>
    </message>
    <message>
        <source>Paid, as it was noted</source>
        <translation>المدفوع، كما سُجّل</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>rounding to 5 cents</source>
        <translation>تقريب إلى 5 سنتات</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1، مردود</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد البداية</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>ما كان في الدرج</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>نقد مقبوض</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>نُقل إلى البنك</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>إلى البنك</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <translation>أغلقه %1، %2</translation>
    </message>
    <message>
        <source>NOT CLOSED: the drawer was not counted.</source>
        <translation>لم يُغلق: لم يُعدّ الدرج.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عليها</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>انتهت بطلب</translation>
    </message>
    <message>
        <source>Hung up with something chosen</source>
        <translation>أُغلقت وفي السلة شيء</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Given back, cancelled</source>
        <translation>مردودات الملغاة</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>مردودات المبيعات</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>مردود GST عن المبيعات</translation>
    </message>
</context>
<context>
    <name>docket::ui::AllDay</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and what it belongs to: garlic (sauces)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>docket::ui::AllDayList</name>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>To make: %1</source>
        <translation>للتحضير: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>portions of other items</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>portions of all items</comment>
        <translation>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
            <numerusform>المجموع %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>اتركه كله كما هو</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>after the business day</source>
        <translation>بعد يوم العمل</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>saved when the file of the orders was taken away</source>
        <translation>حُفظت عندما أُزيل ملف الطلبات</translation>
    </message>
    <message>
        <source>set aside when a backup came back</source>
        <translation>وُضعت جانبًا عند استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a backup was made, what for, how big</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>يجري عمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>يجري فحص النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each business day.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُعمل واحدة بعد كل يوم عمل.</translation>
    </message>
    <message>
        <source>A backup on this computer does not survive its disk: copy one elsewhere, too.</source>
        <translation>النسخة الاحتياطية على هذا الحاسوب تضيع مع قرصه: انسخ واحدة إلى مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>No open order leaves the board.</source>
        <translation>لا يغادر اللوحة أي طلب مفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders leave the board.</source>
        <translation>
            <numerusform>لا يغادر اللوحة أي طلب مفتوح.</numerusform>
            <numerusform>يغادر اللوحة طلب مفتوح واحد.</numerusform>
            <numerusform>يغادر اللوحة طلبان مفتوحان.</numerusform>
            <numerusform>تغادر اللوحة %n طلبات مفتوحة.</numerusform>
            <numerusform>يغادر اللوحة %n طلبًا مفتوحًا.</numerusform>
            <numerusform>يغادر اللوحة %n طلب مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back all orders and people&apos;s PINs as they were %1? What came later is gone from Docket. %2 The data of now are kept as a file. The shop is closed for some seconds: no calls meanwhile.</source>
        <translation>هل تستعيد كل الطلبات و PIN الموظفين كما كانت %1؟ ما جاء بعد ذلك يُزال من Docket. %2 تُحفظ البيانات الحالية كملف. يُغلق المحل بضع ثوانٍ: لا مكالمات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>نعم، استعدها</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>استعادة…</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardPage</name>
    <message>
        <source>Open orders</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardView</name>
    <message>
        <source>%1: %2</source>
        <comment>an order&apos;s number and what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallLight</name>
    <message>
        <source>No call has come in yet. Ring the shop&apos;s number: this lights up.</source>
        <translation>لم تصل أي مكالمة بعد. اتصل برقم المحل: يضيء هذا.</translation>
    </message>
    <message>
        <source>Call received at %1</source>
        <translation>وصلت مكالمة %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallPanel</name>
    <message>
        <source>The call of an order</source>
        <translation>مكالمة الطلب</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>استمع إلى المكالمة</translation>
    </message>
    <message>
        <source>86 from this order</source>
        <translation>نفد شيء من هذا الطلب</translation>
    </message>
    <message>
        <source>Change or cancel it</source>
        <translation>تعديله أو إلغاؤه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number and customer</comment>
        <translation>الطلب %1، %2</translation>
    </message>
    <message>
        <source>Looking for the call</source>
        <translation>جارٍ البحث عن المكالمة</translation>
    </message>
    <message>
        <source>This order did not come by telephone.</source>
        <translation>لم يأتِ هذا الطلب بالهاتف.</translation>
    </message>
    <message>
        <source>IN SHORT</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>WORD FOR WORD</source>
        <translation>حرفيًا</translation>
    </message>
    <message>
        <source>ORDERED FROM</source>
        <translation>ما قيل عند الطلب</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of a call</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of a call</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Still on the line</source>
        <translation>ما زال على الخط</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Hung up before ordering all of it</source>
        <translation>أغلق الخط قبل إتمام الطلب</translation>
    </message>
    <message>
        <source>Ended without an order</source>
        <translation>انتهت بلا طلب</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>a line that left the cart</comment>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a line that came into the cart</comment>
        <translation>← %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashCount</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashUpPanel</name>
    <message>
        <source>COUNT THE DRAWER</source>
        <translation>عدّ درج النقود</translation>
    </message>
    <message>
        <source>The sum, where nobody counts each kind</source>
        <translation>المبلغ الكلي، حين لا تُعدّ كل فئة نقدية</translation>
    </message>
    <message>
        <source>Or only the sum: $</source>
        <translation>أو المبلغ الكلي فقط: $</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم المبلغ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>CASH WITHOUT AN ORDER</source>
        <translation>نقد بلا طلب</translation>
    </message>
    <message>
        <source>What stays in the drawer</source>
        <translation>ما يبقى في الدرج</translation>
    </message>
    <message>
        <source>Stays in the drawer: $</source>
        <translation>يبقى في الدرج: $</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>لماذا يُعاد فتحه</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>المعدود: %1</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>Count the drawer first, or type the sum.</source>
        <translation>عُدّ الدرج أولًا، أو اكتب المبلغ الكلي.</translation>
    </message>
    <message>
        <source>Type how much it is.</source>
        <translation>اكتب كم المبلغ.</translation>
    </message>
    <message>
        <source>“%1” is not an amount: type it as 1200 or 1200.50.</source>
        <translation>«%1» ليس مبلغًا: اكتبه هكذا: 1200 أو 1200.50.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionWords</name>
    <message>
        <source>let in</source>
        <translation>سُمح به</translation>
    </message>
    <message>
        <source>sent away, it brought no secret</source>
        <translation>رُفض، جاء بلا مفتاح سري</translation>
    </message>
    <message>
        <source>sent away, wrong secret</source>
        <translation>رُفض، المفتاح السري خاطئ</translation>
    </message>
    <message>
        <source>sent away, its clock or ours is wrong</source>
        <translation>رُفض، ساعته أو ساعتنا خاطئة</translation>
    </message>
    <message>
        <source>sent away, no secret is set here</source>
        <translation>رُفض، لا مفتاح سري مضبوط هنا</translation>
    </message>
    <message>
        <source>sent away, too many tries</source>
        <translation>رُفض، محاولات كثيرة</translation>
    </message>
    <message>
        <source>Other agents</source>
        <translation>مساعدون صوتيون آخرون</translation>
    </message>
    <message>
        <source>Twilio (SMS reports)</source>
        <translation>Twilio (تقارير SMS)</translation>
    </message>
    <message>
        <source>Agent&apos;s secret</source>
        <translation>المفتاح السري للمساعد الصوتي</translation>
    </message>
    <message>
        <source>Agent&apos;s token</source>
        <translation>رمز دخول المساعد الصوتي</translation>
    </message>
    <message>
        <source>Agent&apos;s signing key</source>
        <translation>مفتاح توقيع المساعد الصوتي</translation>
    </message>
    <message>
        <source>Retell&apos;s API key</source>
        <translation>مفتاح API من Retell</translation>
    </message>
    <message>
        <source>ElevenLabs&apos; secret</source>
        <translation>المفتاح السري لـ ElevenLabs</translation>
    </message>
    <message>
        <source>Customer screens&apos; token</source>
        <translation>رمز دخول شاشات الزبائن</translation>
    </message>
    <message>
        <source>%1: nothing came yet</source>
        <comment>an agent</comment>
        <translation>%1: لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>an agent, what became of its request, and when</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>لم تُذكر الساعة</translation>
    </message>
    <message>
        <source>clock as ours</source>
        <translation>الساعة مثل ساعتنا</translation>
    </message>
    <message numerus="yes">
        <source>clock %n s ahead of ours</source>
        <translation>
            <numerusform>الساعة متقدمة %n ثانية عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة ثانية واحدة عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة ثانيتين عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n ثوانٍ عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n ثانية عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n ثانية عن ساعتنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of ours</source>
        <translation>
            <numerusform>الساعة متقدمة %n دقيقة عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة دقيقة واحدة عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة دقيقتين عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n دقائق عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n دقيقة عن ساعتنا</numerusform>
            <numerusform>الساعة متقدمة %n دقيقة عن ساعتنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n s behind ours</source>
        <translation>
            <numerusform>الساعة متأخرة %n ثانية عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة ثانية واحدة عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة ثانيتين عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n ثوانٍ عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n ثانية عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n ثانية عن ساعتنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind ours</source>
        <translation>
            <numerusform>الساعة متأخرة %n دقيقة عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة دقيقة واحدة عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة دقيقتين عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n دقائق عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n دقيقة عن ساعتنا</numerusform>
            <numerusform>الساعة متأخرة %n دقيقة عن ساعتنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let in, %2 sent away</source>
        <comment>requests</comment>
        <translation>سُمح بـ %1، ورُفض %2</translation>
    </message>
    <message>
        <source>from an address that is not told</source>
        <translation>من عنوان غير معروف</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a secret</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>old and new</source>
        <comment>secrets</comment>
        <translation>القديم والجديد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of secret and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>not used since %1</source>
        <translation>لم يُستخدم منذ %1</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>لم يُضبط أي مفتاح.</translation>
    </message>
    <message>
        <source>One is set, %1.</source>
        <comment>when it was used</comment>
        <translation>هناك مفتاح مضبوط، %1.</translation>
    </message>
    <message>
        <source>The new one: %1.</source>
        <comment>when it was used</comment>
        <translation>الجديد: %1.</translation>
    </message>
    <message>
        <source>The old one: %1.</source>
        <comment>when it was used</comment>
        <translation>القديم: %1.</translation>
    </message>
    <message>
        <source>Twilio&apos;s token (SMS)</source>
        <translation>رمز دخول Twilio (SMS)</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionsPage</name>
    <message>
        <source>Secrets</source>
        <translation>المفاتيح السرية</translation>
    </message>
    <message>
        <source>SECRETS</source>
        <translation>المفاتيح السرية</translation>
    </message>
    <message>
        <source>WHO ASKED, SINCE %1</source>
        <translation>من حاول الدخول، منذ %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountRow</name>
    <message>
        <source>%1 × %2, shown</source>
        <comment>a count whose orders are lit</comment>
        <translation>%1 × %2، تظهر طلباته</translation>
    </message>
</context>
<context>
    <name>docket::ui::CounterPage</name>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>سُجّل بالخطأ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>المعلّقة</translation>
    </message>
    <message>
        <source>On hold (%1)</source>
        <translation>المعلّقة (%1)</translation>
    </message>
    <message>
        <source>%1 is noted for this sale. Send it, or clear it.</source>
        <translation>سُجّل دفع %1 لهذه البيعة. أرسلها أو امسحها.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>The counter still waits for an answer. Try again in a moment.</source>
        <translation>ما زال الكاشير ينتظر جوابًا. حاول من جديد بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountsPanel</name>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>للتحضير</translation>
    </message>
    <message>
        <source>Tap a count to see its orders.</source>
        <translation>اضغط على عدد لترى طلباته.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stations</comment>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerFinder</name>
    <message>
        <source>Customer: number or name</source>
        <translation>الزبون: الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Last digits or name</source>
        <translation>آخر الأرقام أو الاسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a digit</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>الزبون</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual: %1</source>
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Somebody new: take this number</source>
        <translation>زبون جديد: استخدم هذا الرقم</translation>
    </message>
    <message>
        <source>A regular? The last three digits of the number are enough.</source>
        <translation>زبون دائم؟ تكفي آخر ثلاثة أرقام.</translation>
    </message>
    <message>
        <source>Nobody is known by that yet.</source>
        <translation>لا زبون معروف بهذا بعد.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayPage</name>
    <message>
        <source>Opening check</source>
        <translation>فحص الافتتاح</translation>
    </message>
    <message>
        <source>Cash-up</source>
        <translation>جرد الدرج</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>تقرير اليوم</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayReportPanel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>On its way to the printer …</source>
        <translation>في الطريق إلى الطابعة …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is printed, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayWords</name>
    <message>
        <source>Float counted</source>
        <translation>عُدّ رصيد البداية</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>نُقل إلى البنك</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>● exactly right</source>
        <translation>● مضبوط تمامًا</translation>
    </message>
    <message>
        <source>▲ %1 short</source>
        <translation>▲ نقص %1</translation>
    </message>
    <message>
        <source>◆ %1 too much</source>
        <translation>◆ زيادة %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a day, the difference, who closed it</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1. Opened again by %2: %3</source>
        <translation>%1. أعاد فتحه %2: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>what, how much, when, who</comment>
        <translation>%1 %2، %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a move of cash and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for the printer %1</source>
        <translation>ينتظر الطابعة %1</translation>
    </message>
    <message>
        <source>Waits for the printer %1: %2</source>
        <translation>ينتظر الطابعة %1: %2</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>أُرسل إلى الطابعة %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>طُبع على %1</translation>
    </message>
    <message>
        <source>May be on paper at %1, is printed again: %2</source>
        <translation>ربما على الورق في %1، يُطبع من جديد: %2</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>لم يُطبع: %1</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>ما كان في الدرج</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>نقد مقبوض</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Orders, with GST</source>
        <translation>الطلبات، شاملة GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>منها GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>ما وفّرته العروض للزبائن</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>How it was paid, as noted</source>
        <translation>كيف دُفع، كما سُجّل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1، مردود</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Not closed: the drawer was not counted</source>
        <translation>لم يُغلق: لم يُعدّ الدرج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>يبقى في الدرج</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>إلى البنك</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>الرموز الترويجية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Given back on cancelled orders</source>
        <translation>مردودات الطلبات الملغاة</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>مردودات المبيعات</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>مردود GST عن المبيعات</translation>
    </message>
</context>
<context>
    <name>docket::ui::DemoBoard</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>نفد ورق الطابعة.</translation>
    </message>
    <message>
        <source>The change could not be saved. The order is as it was.</source>
        <translation>تعذّر حفظ التعديل. بقي الطلب كما كان.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DiagnosisView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For somebody who helps you. It tells how Docket and this computer stand, and the last warnings. No customer, nobody who works here, no secret stands in it. Read it before you hand it over.</source>
        <translation>لمن يساعدك. يبيّن حال Docket وهذا الحاسوب، وآخر التحذيرات. لا يظهر فيه زبون ولا موظف ولا مفتاح سري. اقرأه قبل أن تسلّمه.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it was asked for.</source>
        <translation>نُسخ. الصقه حيث طُلب.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another folder.</source>
        <translation>تعذّر حفظه: %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketEditor</name>
    <message>
        <source>What stands on the docket</source>
        <translation>ما يُكتب على التذكرة</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>left, middle or right</comment>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>ما يمكن إضافته</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>إلغاء التغييرات</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>الشكل الأصلي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 letters wide</source>
        <translation>العرض %1 حرفًا</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>The file dockets.json is not used. %1</source>
        <translation>الملف dockets.json غير مستخدم. %1</translation>
    </message>
    <message>
        <source>Not saved yet: dockets print as before.</source>
        <translation>لم يُحفظ بعد: تُطبع التذاكر كما كانت.</translation>
    </message>
    <message>
        <source>Dockets print like this.</source>
        <translation>هكذا تُطبع التذاكر.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <comment>on a docket</comment>
        <translation>شكرًا لكم!</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketWords</name>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>الكيس</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>“Tax invoice”</source>
        <translation>«فاتورة ضريبية»</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>How it was ordered</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>Warning: same caller</source>
        <translation>تحذير: المتصل نفسه</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>ما يُطبخ</translation>
    </message>
    <message>
        <source>What is in the bag</source>
        <translation>ما في الكيس</translation>
    </message>
    <message>
        <source>Lines with prices</source>
        <translation>البنود مع الأسعار</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What others make</source>
        <translation>ما يحضّره الآخرون</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>العروض والخصومات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>When it was ordered</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Invoice number and date</source>
        <translation>رقم الفاتورة وتاريخها</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words on a docket</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>طريقة الدفع</translation>
    </message>
</context>
<context>
    <name>docket::ui::EmptyBoard</name>
    <message>
        <source>Command that places a test call</source>
        <translation>أمر لإجراء مكالمة تجريبية</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>لا شيء للتحضير</translation>
    </message>
    <message>
        <source>The next order that the agent takes appears here and rings.</source>
        <translation>الطلب التالي الذي يأخذه المساعد الصوتي يظهر هنا مع رنين.</translation>
    </message>
    <message>
        <source>To place a test call, run:</source>
        <translation>لإجراء مكالمة تجريبية، شغّل:</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet</source>
        <translation>لا شيء في القائمة بعد</translation>
    </message>
    <message>
        <source>Nobody can order before you add what you sell: tap Menu at the top.</source>
        <translation>لا أحد يستطيع الطلب قبل أن تضيف ما تبيعه: اضغط «القائمة» في الأعلى.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>The menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>needs an id of 1 to 80 characters</source>
        <translation>يلزم معرّف (id) من 1 إلى 80 حرفًا</translation>
    </message>
    <message>
        <source>has the id “%1”, as “%2” has</source>
        <translation>المعرّف (id) «%1» مكرر، يحمله أيضًا «%2»</translation>
    </message>
    <message>
        <source>needs a name of 1 to 120 characters</source>
        <translation>يلزم اسم من 1 إلى 120 حرفًا</translation>
    </message>
    <message>
        <source>is the name of two items</source>
        <translation>اسم مشترك بين صنفين</translation>
    </message>
    <message>
        <source>has no item to sell</source>
        <translation>لا صنف للبيع</translation>
    </message>
    <message>
        <source>is in no category</source>
        <translation>ليس في أي فئة</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>has no price in size %1</source>
        <translation>بلا سعر في الحجم %1</translation>
    </message>
    <message>
        <source>needs a description of 500 characters at most</source>
        <translation>الوصف 500 حرف على الأكثر</translation>
    </message>
    <message>
        <source>needs a number of 80 characters at most</source>
        <translation>الرقم 80 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>needs the name of a picture in the folder photos</source>
        <translation>يلزم اسم صورة في المجلد photos</translation>
    </message>
    <message>
        <source>“%1” is no diet that Docket knows</source>
        <translation>«%1» نظام غذائي لا يعرفه Docket</translation>
    </message>
    <message>
        <source>“%1” is no allergen of the food standards code; use its name, such as milk or wheat</source>
        <translation>«%1» ليس من مسببات الحساسية في معايير الأغذية؛ استخدم اسمه فيها، مثل milk أو wheat</translation>
    </message>
    <message>
        <source>is called vegan and has milk, egg or fish</source>
        <translation>موصوف بأنه نباتي صرف وفيه حليب أو بيض أو سمك</translation>
    </message>
    <message>
        <source>is called %1 and has %2</source>
        <translation>موصوف بأنه %1 وفيه %2</translation>
    </message>
    <message>
        <source>is never sold in the hours from %1: they end when they begin</source>
        <translation>لا يُباع أبدًا في الأوقات من %1: تنتهي حين تبدأ</translation>
    </message>
    <message>
        <source>has no options</source>
        <translation>بلا خيارات</translation>
    </message>
    <message>
        <source>has a price below zero</source>
        <translation>سعره أقل من صفر</translation>
    </message>
    <message>
        <source>costs nothing in a size that has no price of its own</source>
        <translation>مجاني في حجم ليس له سعر خاص</translation>
    </message>
    <message>
        <source>has no parts</source>
        <translation>بلا أجزاء</translation>
    </message>
    <message>
        <source>has a part that nothing can fill</source>
        <translation>فيه جزء لا يصلح له أي صنف</translation>
    </message>
    <message>
        <source>costs %1, more than its parts, %2 at most</source>
        <translation>سعره %1، أغلى من أجزائه، وهي %2 على الأكثر</translation>
    </message>
    <message>
        <source>costs %1, and its parts can be had for %2</source>
        <translation>سعره %1، ويمكن شراء أجزائه بسعر %2</translation>
    </message>
    <message>
        <source>has an upgrade that nothing can fill</source>
        <translation>فيه ترقية لا يصلح لها أي صنف</translation>
    </message>
    <message>
        <source>has an upgrade for %1 with which it saves nothing</source>
        <translation>فيه ترقية إلى %1 لا توفّر شيئًا</translation>
    </message>
    <message>
        <source>is used by no item</source>
        <translation>لا يستخدمه أي صنف</translation>
    </message>
    <message>
        <source>is offered with no item, though it stands in %1</source>
        <translation>لا يُقدَّم مع أي صنف، مع أنه في %1</translation>
    </message>
    <message>
        <source>has no items</source>
        <translation>بلا أصناف</translation>
    </message>
    <message>
        <source>has no price for %1, which all other %2 have</source>
        <translation>بلا سعر للحجم %1، وهو موجود في باقي %2</translation>
    </message>
    <message>
        <source>“%1” means both %2 and %3 to a caller</source>
        <translation>«%1» تعني عند المتصل %2 و%3 معًا</translation>
    </message>
    <message>
        <source>“%1” means both %2 and a size that is not sold</source>
        <translation>«%1» تعني %2 وكذلك حجمًا لا يُباع</translation>
    </message>
</context>
<context>
    <name>docket::ui::HelpPage</name>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>إعداد المحل</translation>
    </message>
    <message>
        <source>This page is only in English so far.</source>
        <translation>هذه الصفحة بالإنجليزية فقط حتى الآن.</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoursEdit</name>
    <message>
        <source>Sold only at certain hours</source>
        <translation>يُباع في أوقات معيّنة فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyMap</name>
    <message>
        <source>There is no setting &quot;keys/%1&quot;.</source>
        <translation>لا يوجد إعداد &quot;keys/%1&quot;.</translation>
    </message>
    <message>
        <source>The setting keys/%1 takes the name of one key, for example R, F5 or PgDown, not &quot;%2&quot;.</source>
        <translation>الإعداد keys/%1 يأخذ اسم مفتاح واحد، مثل R أو F5 أو PgDown، وليس &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The key %1 is given to both %2 and %3.</source>
        <translation>المفتاح %1 مخصص لأمرين: «%2» و«%3».</translation>
    </message>
    <message>
        <source>Move the order with this key on its button</source>
        <translation>تقديم الطلب الذي على زره هذا المفتاح</translation>
    </message>
    <message>
        <source>List the orders collected last</source>
        <translation>إظهار آخر الطلبات المستلمة</translation>
    </message>
    <message>
        <source>Take the last bump back</source>
        <translation>التراجع عن آخر خطوة أُنهيت</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Show or leave the printers</source>
        <translation>إظهار صفحة الطابعات أو مغادرتها</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>Look for an order</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>Edit the menu</source>
        <translation>تعديل القائمة</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>إظهار المفاتيح أو إخفاؤها</translation>
    </message>
    <message>
        <source>Leave or fill the screen</source>
        <translation>ملء الشاشة أو الخروج منه</translation>
    </message>
    <message>
        <source>Take an order by hand</source>
        <translation>أخذ طلب باليد</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineSheet</name>
    <message>
        <source>Note for the kitchen</source>
        <translation>ملاحظة للمطبخ</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Not on the menu any more</source>
        <translation>لم يعد في القائمة</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ اللوحة: لا طلبات جديدة</numerusform>
            <numerusform>◆ اللوحة: طلب جديد واحد</numerusform>
            <numerusform>◆ اللوحة: طلبان جديدان</numerusform>
            <numerusform>◆ اللوحة: %n طلبات جديدة</numerusform>
            <numerusform>◆ اللوحة: %n طلبًا جديدًا</numerusform>
            <numerusform>◆ اللوحة: %n طلب جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The sale at the counter is not sent: it would be lost. Send it first, or put it on hold.</source>
        <translation>البيعة عند الكاشير لم تُرسل: ستضيع. أرسلها أولًا، أو علّقها.</translation>
    </message>
    <message>
        <source>The menu has changes that are not published: they would be lost.</source>
        <translation>في القائمة تغييرات غير منشورة: ستضيع.</translation>
    </message>
    <message>
        <source>The drawer is being counted: the count would be lost.</source>
        <translation>يجري عدّ الدرج: سيضيع العدّ.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuBulkForm</name>
    <message>
        <source>Change of the prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>تغيير الأسعار</translation>
    </message>
    <message>
        <source>+1.00 or -0.50 or +5 %</source>
        <translation>‎+1.00‎ أو ‎-0.50‎ أو ‎+5 %‎</translation>
    </message>
    <message>
        <source>to the cent</source>
        <translation>إلى السنت</translation>
    </message>
    <message>
        <source>to 0.10</source>
        <translation>إلى 0.10</translation>
    </message>
    <message>
        <source>to 0.50</source>
        <translation>إلى 0.50</translation>
    </message>
    <message>
        <source>to 1.00</source>
        <translation>إلى 1.00</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>متاح للبيع</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>All their prices</source>
        <translation>كل أسعارها</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>كل الأحجام</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>لم يُختر أي صنف</numerusform>
            <numerusform>اختير صنف واحد</numerusform>
            <numerusform>اختير صنفان</numerusform>
            <numerusform>اختيرت %n أصناف</numerusform>
            <numerusform>اختير %n صنفًا</numerusform>
            <numerusform>اختير %n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuCategoryForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>تسميات أخرى</translation>
    </message>
    <message>
        <source>A new item in it</source>
        <translation>صنف جديد فيها</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Words that callers use for all of it</source>
        <translation>تسميات المتصلين للفئة كلها</translation>
    </message>
    <message>
        <source>When all of it is sold</source>
        <translation>أوقات بيع الفئة كلها</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>New deal like this</source>
        <translation>عرض جديد مثله</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Price together, without options</source>
        <translation>السعر الكلي، بلا خيارات</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>العرض %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealParts</name>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Or, for more</source>
        <translation>أو بزيادة</translation>
    </message>
    <message>
        <source>So much more than the deal</source>
        <translation>الزيادة على سعر العرض</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>for</source>
        <translation>بزيادة</translation>
    </message>
    <message>
        <source>more than the deal</source>
        <translation>على سعر العرض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Any of %1</source>
        <translation>أي شيء من %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuGroupForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What callers call all of it</source>
        <translation>تسمية المتصلين للمجموعة كلها</translation>
    </message>
    <message>
        <source>Only one of them</source>
        <translation>واحد منها فقط</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>خيار جديد</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>مجموعة خيارات جديدة</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Group of options</source>
        <translation>مجموعة خيارات</translation>
    </message>
    <message>
        <source>Offered with all</source>
        <translation>تُقدَّم مع كل</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a size</comment>
        <translation>للحجم %1</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>تسميات أخرى</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>متاح للبيع</translation>
    </message>
    <message>
        <source>Price on top</source>
        <translation>زيادة السعر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Price on top, %1</source>
        <translation>زيادة السعر، %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>price of an option in a size</comment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Options %1</source>
        <translation>الخيارات %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemDetails</name>
    <message>
        <source>What it is, in a sentence</source>
        <translation>ما هو، في جملة</translation>
    </message>
    <message>
        <source>Your number for it</source>
        <translation>رقمكم له</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Kilojoules of one</source>
        <translation>كيلوجول للواحد</translation>
    </message>
    <message>
        <source>When it is sold</source>
        <translation>أوقات البيع</translation>
    </message>
    <message>
        <source>Kilojoules</source>
        <translation>كيلوجول</translation>
    </message>
    <message>
        <source>Kilojoules, %1</source>
        <translation>كيلوجول، %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kilojoules</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Pictures in the folder “photos”, beside the menu file, can be chosen here.</source>
        <translation>يمكن هنا اختيار صور من المجلد «photos» بجانب ملف القائمة.</translation>
    </message>
    <message>
        <source>There is no such file in the folder “photos”.</source>
        <translation>لا يوجد ملف كهذا في المجلد «photos».</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>هذا الملف ليس صورة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>تسميات أخرى</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>ثواني التحضير</translation>
    </message>
    <message>
        <source>Somebody has checked the allergens</source>
        <translation>راجع شخصٌ مسببات الحساسية</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>متاح للبيع</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>معفى من GST</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>للبالغين فقط</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>تسميات %1</translation>
    </message>
    <message>
        <source>Station of %1</source>
        <translation>محطة %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Work for %1</source>
        <translation>وقت تحضير %1</translation>
    </message>
    <message>
        <source>Other words for it, and how callers mishear it</source>
        <translation>تسميات أخرى، وكيف يُسمع خطأً في الهاتف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>الأنظمة الغذائية</translation>
    </message>
    <message>
        <source>Allergens (FSANZ)</source>
        <translation>مسببات الحساسية (FSANZ)</translation>
    </message>
    <message>
        <source>Allergens of %1</source>
        <translation>مسببات الحساسية في %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>السعر، %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>any</source>
        <comment>least number of options</comment>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>all</source>
        <comment>most number of options</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options free of charge</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>سعر %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>خيارات %1</translation>
    </message>
    <message>
        <source>A price for each size</source>
        <translation>سعر لكل حجم</translation>
    </message>
    <message>
        <source>Price, as people pay it</source>
        <translation>السعر، كما يدفعه الزبائن</translation>
    </message>
    <message>
        <source>Sizes of %1</source>
        <translation>أحجام %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuList</name>
    <message>
        <source>Search the menu</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>Items, options and deals</source>
        <translation>الأصناف والخيارات والعروض</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1 (بقي %n)</numerusform>
            <numerusform>%1 (بقي %n)</numerusform>
            <numerusform>%1 (بقي %n)</numerusform>
            <numerusform>%1 (بقي %n)</numerusform>
            <numerusform>%1 (بقي %n)</numerusform>
            <numerusform>%1 (بقي %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>an item that is not sold</comment>
        <translation>%1 (موقوف)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n options)</source>
        <translation>
            <numerusform>%1 (لا خيارات)</numerusform>
            <numerusform>%1 (خيار واحد)</numerusform>
            <numerusform>%1 (خياران)</numerusform>
            <numerusform>%1 (%n خيارات)</numerusform>
            <numerusform>%1 (%n خيارًا)</numerusform>
            <numerusform>%1 (%n خيار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPage</name>
    <message>
        <source>A new category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>مجموعة خيارات جديدة</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Look and publish</source>
        <translation>راجع وانشر</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>حذف تغييراتي</translation>
    </message>
    <message>
        <source>Choose something on the left. Several items together: hold Ctrl or Shift.

Nothing is sold differently before you publish it.</source>
        <translation>اختر شيئًا من الجانب. لاختيار عدة أصناف معًا: اضغط Ctrl أو Shift باستمرار.

لا يتغير شيء في البيع قبل أن تنشر.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Earlier menus</source>
        <translation>القوائم السابقة</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>إظهار الفرق</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile.</source>
        <translation>غيّر شخص آخر القائمة في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, not published</source>
        <translation>
            <numerusform>لا تغييرات غير منشورة</numerusform>
            <numerusform>تغيير واحد غير منشور</numerusform>
            <numerusform>تغييران غير منشورين</numerusform>
            <numerusform>%n تغييرات غير منشورة</numerusform>
            <numerusform>%n تغييرًا غير منشور</numerusform>
            <numerusform>%n تغيير غير منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the menu that is sold.</source>
        <translation>هذه هي القائمة التي تُباع الآن.</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>جديد مثله</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Another word: %1</source>
        <translation>تسمية أخرى: %1</translation>
    </message>
    <message>
        <source>“%1” is in the draft as another word. Publish it when you like.</source>
        <translation>«%1» في المسودة كتسمية أخرى. انشرها متى شئت.</translation>
    </message>
    <message>
        <source>An option removed</source>
        <translation>أُزيل خيار</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options removed</source>
        <translation>أُزيلت خيارات</translation>
    </message>
    <message>
        <source>A deal removed</source>
        <translation>أُزيل عرض</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>متاح للبيع</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Published: callers hear it from now on.</source>
        <translation>نُشرت: يسمعها المتصلون من الآن.</translation>
    </message>
    <message>
        <source>Planned: it is sold when its time comes.</source>
        <translation>جُدولت: تُباع حين يحين وقتها.</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Begin with a category, such as Kebabs, then add its items. Nobody can order before you publish it.</source>
        <translation>لا شيء في القائمة بعد. ابدأ بفئة، مثل الكباب، ثم أضف أصنافها. لا أحد يستطيع الطلب قبل أن تنشرها.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPublish</name>
    <message>
        <source>What becomes different</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>What callers will hear</source>
        <translation>ما سيسمعه المتصلون</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>PIN المالك</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>حذف تغييراتي</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To callers on the line: Our menu has just changed. Please check the price again.</source>
        <translation>للمتصلين على الخط الآن: Our menu has just changed. Please check the price again. (تغيّرت قائمتنا الآن. راجع السعر من جديد.)</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN, 4 to 12 digits</source>
        <translation>اختر PIN للمالك، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Above is how yours differs from what is sold now: drop your changes, then make again what you still want.</source>
        <translation>غيّر شخص آخر القائمة في هذه الأثناء. في الأعلى الفرق بين قائمتك وما يُباع الآن: احذف تغييراتك، ثم أعد منها ما زلت تريده.</translation>
    </message>
    <message>
        <source>Publish then</source>
        <translation>انشر حينها</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>انشر الآن</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuSide</name>
    <message>
        <source>What a caller says</source>
        <translation>ما يقوله المتصل</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>ما هو خطأ أو غريب</translation>
    </message>
    <message>
        <source>two large lamb kebabs no onion</source>
        <translation>two large lamb kebabs no onion</translation>
    </message>
    <message>
        <source>Try it: what a caller says</source>
        <translation>جرّب: ما يقوله المتصل</translation>
    </message>
    <message>
        <source>▲ Error. %1</source>
        <translation>▲ خطأ. %1</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors: cannot be published</source>
        <translation>
            <numerusform>لا أخطاء: لا يمكن النشر</numerusform>
            <numerusform>خطأ واحد: لا يمكن النشر</numerusform>
            <numerusform>خطآن: لا يمكن النشر</numerusform>
            <numerusform>%n أخطاء: لا يمكن النشر</numerusform>
            <numerusform>%n خطأً: لا يمكن النشر</numerusform>
            <numerusform>%n خطأ: لا يمكن النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things look odd</source>
        <translation>
            <numerusform>لا شيء غريب</numerusform>
            <numerusform>شيء واحد غريب</numerusform>
            <numerusform>شيئان غريبان</numerusform>
            <numerusform>%n أشياء غريبة</numerusform>
            <numerusform>%n شيئًا غريبًا</numerusform>
            <numerusform>%n شيء غريب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>لا شيء يبدو خطأ</translation>
    </message>
    <message>
        <source>First mend the errors.</source>
        <translation>أصلح الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>The agent asks: %1</source>
        <translation>يسأل المساعد الصوتي: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuVersions</name>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>PIN المالك</translation>
    </message>
    <message>
        <source>Sell this one again</source>
        <translation>استعادة هذه القائمة</translation>
    </message>
    <message>
        <source>Drop the plan</source>
        <translation>إلغاء الخطة</translation>
    </message>
    <message>
        <source>Menus that were sold</source>
        <translation>قوائم بيعت سابقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Menus that were sold, the latest first</source>
        <translation>قوائم بيعت سابقًا، الأحدث أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%1   %2, %n changes</source>
        <translation>
            <numerusform>%1   %2، لا تغييرات</numerusform>
            <numerusform>%1   %2، تغيير واحد</numerusform>
            <numerusform>%1   %2، تغييران</numerusform>
            <numerusform>%1   %2، %n تغييرات</numerusform>
            <numerusform>%1   %2، %n تغييرًا</numerusform>
            <numerusform>%1   %2، %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Planned for %1 and not sold: the menu was changed meanwhile.</source>
        <translation>▲ جُدولت لـ %1 ولم تُبع: تغيّرت القائمة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>● Planned for %1:</source>
        <translation>● مجدولة لـ %1:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>لا شيء مجدول.</translation>
    </message>
</context>
<context>
    <name>docket::ui::NameAdder</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberWall</name>
    <message>
        <source>Ready: %1</source>
        <translation>جاهز: %1</translation>
    </message>
    <message>
        <source>Being prepared: %1</source>
        <translation>قيد التحضير: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpeningCheck</name>
    <message>
        <source>Print a test line</source>
        <translation>طباعة سطر تجريبي</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Look at connections</source>
        <translation>عرض الاتصالات</translation>
    </message>
    <message>
        <source>Look at the menu</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>آخر طلب اتصال: %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s behind this one</source>
        <translation>
            <numerusform>ساعة المساعد الصوتي متأخرة %n ثانية عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متأخرة ثانية واحدة عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متأخرة ثانيتين عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متأخرة %n ثوانٍ عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متأخرة %n ثانية عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متأخرة %n ثانية عن ساعتنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s ahead of this one</source>
        <translation>
            <numerusform>ساعة المساعد الصوتي متقدمة %n ثانية عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متقدمة ثانية واحدة عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متقدمة ثانيتين عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متقدمة %n ثوانٍ عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متقدمة %n ثانية عن ساعتنا</numerusform>
            <numerusform>ساعة المساعد الصوتي متقدمة %n ثانية عن ساعتنا</numerusform>
        </translation>
    </message>
    <message>
        <source>On sale since %1</source>
        <translation>متاح للبيع منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>of the menu</comment>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>نفد: %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>يعود %1</translation>
    </message>
    <message>
        <source>Until somebody brings it back</source>
        <translation>حتى يعيده أحد</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>إعادته للبيع</translation>
    </message>
    <message>
        <source>Nothing is sold out</source>
        <translation>لا شيء نفد</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n things do not work</source>
        <translation>
            <numerusform>▲ لا شيء معطّل</numerusform>
            <numerusform>▲ شيء واحد لا يعمل</numerusform>
            <numerusform>▲ شيئان لا يعملان</numerusform>
            <numerusform>▲ %n أشياء لا تعمل</numerusform>
            <numerusform>▲ %n شيئًا لا يعمل</numerusform>
            <numerusform>▲ %n شيء لا يعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n things to look at</source>
        <translation>
            <numerusform>◆ لا شيء للمراجعة</numerusform>
            <numerusform>◆ شيء واحد للمراجعة</numerusform>
            <numerusform>◆ شيئان للمراجعة</numerusform>
            <numerusform>◆ %n أشياء للمراجعة</numerusform>
            <numerusform>◆ %n شيئًا للمراجعة</numerusform>
            <numerusform>◆ %n شيء للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>● Ready to open</source>
        <translation>● جاهز للافتتاح</translation>
    </message>
    <message>
        <source>Enter the tunnel&apos;s address under Settings, then restart Docket</source>
        <translation>أدخل عنوان النفق في الإعدادات، ثم أعد تشغيل Docket</translation>
    </message>
    <message>
        <source>No call from outside since the start: ring the shop&apos;s number</source>
        <translation>لا مكالمة من الخارج منذ التشغيل: اتصل برقم المحل</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderAmendForm</name>
    <message>
        <source>Notes for the kitchen</source>
        <translation>ملاحظات للمطبخ</translation>
    </message>
    <message>
        <source>− 5 min</source>
        <translation>‎−5‎ د</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation>أبكر بخمس دقائق</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>‎+5‎ د</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>بعد خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>Change order %1</source>
        <translation>تعديل الطلب %1</translation>
    </message>
    <message>
        <source>Money went back for this order: how many of what stays as it is. Notes and time can be changed.</source>
        <translation>رُدّ مبلغ من هذا الطلب: الأصناف وأعدادها تبقى كما هي. يمكن تعديل الملاحظات والوقت.</translation>
    </message>
    <message>
        <source>Prices stay those that it was sold at. The kitchen gets a CHANGED docket, and the board shows it until somebody taps “Seen”.</source>
        <translation>تبقى الأسعار كما بيع بها. تصل إلى المطبخ تذكرة عليها CHANGED (معدّل)، وتُظهر اللوحة التعديل حتى يضغط أحد «اطّلعت».</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>تعديل الطلب</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>بطلب من الزبون</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>نفد شيء</translation>
    </message>
    <message>
        <source>Taken down wrongly</source>
        <translation>كُتب خطأً</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
    <message>
        <source>Pick-up %1</source>
        <translation>الاستلام %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderChangeForm</name>
    <message>
        <source>Customer asked</source>
        <translation>بطلب من الزبون</translation>
    </message>
    <message>
        <source>Never picked up</source>
        <translation>لم يُستلم</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>نفد شيء</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>أُلغي بالخطأ</translation>
    </message>
    <message>
        <source>Customer wants it after all</source>
        <translation>الزبون يريده من جديد</translation>
    </message>
    <message>
        <source>Wrong or missing</source>
        <translation>خطأ أو ناقص</translation>
    </message>
    <message>
        <source>Cold or late</source>
        <translation>بارد أو متأخر</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُحضَّر</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>دُفع مرتين</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>إلغاء الطلب %1</translation>
    </message>
    <message>
        <source>Bring order %1 back</source>
        <translation>إعادة الطلب %1</translation>
    </message>
    <message>
        <source>Give money back for order %1</source>
        <translation>ردّ مبلغ للطلب %1</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّ المبلغ</translation>
    </message>
    <message>
        <source>Callers cannot bring it back. Who got a text is told.</source>
        <translation>لا يستطيع المتصلون إعادته. من وصلته رسالة نصية يُبلَّغ.</translation>
    </message>
    <message>
        <source>The kitchen has started it: the board shows it struck until somebody taps “Seen”, and a CANCELLED docket is printed.</source>
        <translation>بدأ المطبخ بتحضيره: تُظهره اللوحة مشطوبًا حتى يضغط أحد «اطّلعت»، وتُطبع تذكرة عليها CANCELLED (ملغى).</translation>
    </message>
    <message>
        <source>It goes back to the board, and its dockets are printed again, headed BACK ON.</source>
        <translation>يعود إلى اللوحة، وتُطبع تذاكره من جديد وعليها BACK ON (عاد).</translation>
    </message>
    <message>
        <source>Of %1, %2 has not been given back. The order&apos;s total stays.</source>
        <translation>من %1 لم يُردّ %2 بعد. إجمالي الطلب يبقى كما هو.</translation>
    </message>
    <message>
        <source>How much is given back</source>
        <translation>كم المبلغ المردود</translation>
    </message>
    <message>
        <source>GIVE BACK $</source>
        <translation>ردّ مبلغ $</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>a line of an order</comment>
        <translation>%1، رُدّ مبلغه</translation>
    </message>
    <message>
        <source>Type how much is given back.</source>
        <translation>اكتب المبلغ المردود.</translation>
    </message>
    <message>
        <source>in cash from the drawer</source>
        <translation>نقدًا من الدرج</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>كيف يُردّ المبلغ</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>سلّم الزبون %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderDetails</name>
    <message>
        <source>Everything about the order</source>
        <translation>كل شيء عن الطلب</translation>
    </message>
    <message>
        <source>ORDERED</source>
        <translation>الأصناف المطلوبة</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Total, with GST %1 in it</source>
        <translation>الإجمالي، منه GST %1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 يدفع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Kept after that (adjustment note to %1)</source>
        <translation>المحصّل بعد ذلك (إشعار تعديل لـ %1)</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>DOCKETS</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>WHO DID WHAT</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFileWords</name>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation>ربما طُبعت</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Ready for pick-up</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a message</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>ألغى الطلب</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>أعاد الطلب</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>عدّل الطلب</translation>
    </message>
    <message>
        <source>gave money back</source>
        <translation>ردّ مبلغًا</translation>
    </message>
    <message>
        <source>took money</source>
        <translation>قبض مبلغًا</translation>
    </message>
    <message>
        <source>took a payment back</source>
        <translation>تراجع عن دفعة</translation>
    </message>
    <message>
        <source>printed it again</source>
        <translation>أعاد طباعته</translation>
    </message>
    <message>
        <source>discarded a docket</source>
        <translation>تجاهل تذكرة</translation>
    </message>
    <message>
        <source>Somebody at the board</source>
        <translation>شخص عند اللوحة</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر دقيقة واحدة</numerusform>
            <numerusform>مبكر دقيقتين</numerusform>
            <numerusform>مبكر %n دقائق</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● ينتظر</translation>
    </message>
    <message>
        <source>◆ being made</source>
        <translation>◆ قيد التحضير</translation>
    </message>
    <message>
        <source>▲ ready</source>
        <translation>▲ جاهز</translation>
    </message>
    <message>
        <source>✓ collected</source>
        <translation>✓ استُلم</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ أُلغي</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>ready %1 (%2)</source>
        <comment>a time, and how well that was</comment>
        <translation>جاهز %1 (%2)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>أُلغي %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>NO %1</source>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>%1 (%2, give back %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2، يُردّ %3)</translation>
    </message>
    <message>
        <source>%1 (%2, still to pay %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2، بقي للدفع %3)</translation>
    </message>
    <message>
        <source>Given back %1 (GST %2), %3 %4: %5</source>
        <comment>amount, tax, time, who, why</comment>
        <translation>رُدّ %1 (GST %2)، %3 %4: %5</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1 taken back, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1: دفعة أُلغيت، %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 given, change %3</source>
        <translation>%1: المدفوع %2، الباقي %3</translation>
    </message>
    <message>
        <source>Given back %1, %2 %3: %4</source>
        <comment>amount, time, who, why</comment>
        <translation>رُدّ %1، %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Say why first: tap a reason or type one.</source>
        <translation>اذكر السبب أولًا: اضغط على سبب أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>طلبات أقدم</translation>
    </message>
    <message>
        <source>Number, name, phone, item or day</source>
        <translation>الرقم أو الاسم أو الهاتف أو الصنف أو اليوم</translation>
    </message>
    <message>
        <source>Orders, newest first</source>
        <translation>الطلبات، الأحدث أولًا</translation>
    </message>
    <message numerus="yes">
        <source>The last %n orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>آخر طلب</numerusform>
            <numerusform>آخر طلبين</numerusform>
            <numerusform>آخر %n طلبات</numerusform>
            <numerusform>آخر %n طلبًا</numerusform>
            <numerusform>آخر %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order that is placed will stand here.</source>
        <translation>هنا يظهر كل طلب جديد.</translation>
    </message>
    <message>
        <source>No order is found. Type less, or another part of the name or number.</source>
        <translation>لم يُعثر على طلب. اكتب أقل، أو جزءًا آخر من الاسم أو الرقم.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>ردّ مبلغ</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>The order was moved on meanwhile: %1. What you typed is still here.</source>
        <translation>تقدّم الطلب في هذه الأثناء: %1. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>اطلب من جديد</translation>
    </message>
</context>
<context>
    <name>docket::ui::Pager</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <comment>orders that need not be started yet</comment>
        <translation>
            <numerusform>لا طلبات لوقت لاحق</numerusform>
            <numerusform>طلب واحد لوقت لاحق</numerusform>
            <numerusform>طلبان لوقت لاحق</numerusform>
            <numerusform>%n طلبات لوقت لاحق</numerusform>
            <numerusform>%n طلبًا لوقت لاحق</numerusform>
            <numerusform>%n طلب لوقت لاحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n more</source>
        <comment>orders on the pages that follow</comment>
        <translation>
            <numerusform>التالي: لا طلبات</numerusform>
            <numerusform>التالي: طلب واحد</numerusform>
            <numerusform>التالي: طلبان</numerusform>
            <numerusform>التالي: %n طلبات</numerusform>
            <numerusform>التالي: %n طلبًا</numerusform>
            <numerusform>التالي: %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>الصفحة الأخيرة</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaperWindow</name>
    <message>
        <source>Paper of %1</source>
        <comment>a printer</comment>
        <translation>ورق %1</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which docket</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaySheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A PART</source>
        <translation>جزء من المبلغ</translation>
    </message>
    <message>
        <source>IN EQUAL SHARES</source>
        <translation>حصص متساوية</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>للدفع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people still pay.</source>
        <translation>
            <numerusform>لم يبقَ أحد ليدفع.</numerusform>
            <numerusform>بقي شخص واحد ليدفع.</numerusform>
            <numerusform>بقي شخصان ليدفعا.</numerusform>
            <numerusform>بقي %n أشخاص ليدفعوا.</numerusform>
            <numerusform>بقي %n شخصًا ليدفعوا.</numerusform>
            <numerusform>بقي %n شخص ليدفعوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>الباقي %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>One pays</source>
        <translation>يدفع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people pay</source>
        <translation>
            <numerusform>لا أحد يدفع</numerusform>
            <numerusform>يدفع شخص واحد</numerusform>
            <numerusform>يدفع شخصان</numerusform>
            <numerusform>يدفع %n أشخاص</numerusform>
            <numerusform>يدفع %n شخصًا</numerusform>
            <numerusform>يدفع %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>اكتب مبلغًا أولًا.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PhoneCard</name>
    <message>
        <source>ON THE PHONE</source>
        <translation>على الهاتف</translation>
    </message>
    <message numerus="yes">
        <source>ON THE PHONE, %n more</source>
        <comment>calls</comment>
        <translation>
            <numerusform>على الهاتف، بلا غيرها</numerusform>
            <numerusform>على الهاتف، ومكالمة أخرى</numerusform>
            <numerusform>على الهاتف، ومكالمتان أخريان</numerusform>
            <numerusform>على الهاتف، و%n مكالمات أخرى</numerusform>
            <numerusform>على الهاتف، و%n مكالمة أخرى</numerusform>
            <numerusform>على الهاتف، و%n مكالمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long somebody is on the phone</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>السلة ما زالت فارغة</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>in a cart</comment>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items before</source>
        <comment>of a cart, that are not shown</comment>
        <translation>
            <numerusform>قبلها لا أصناف</numerusform>
            <numerusform>قبلها صنف واحد</numerusform>
            <numerusform>قبلها صنفان</numerusform>
            <numerusform>قبلها %n أصناف</numerusform>
            <numerusform>قبلها %n صنفًا</numerusform>
            <numerusform>قبلها %n صنف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a digit</comment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterCard</name>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>إظهار الورق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printer and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>a printer</comment>
        <translation>البديلة: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterPage</name>
    <message>
        <source>Waiting for a printer</source>
        <translation>في انتظار طابعة</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>آخر ما طُبع</translation>
    </message>
    <message>
        <source>How dockets look</source>
        <translation>شكل التذاكر</translation>
    </message>
    <message>
        <source>Any other docket: its number</source>
        <translation>أي تذكرة أخرى: رقمها</translation>
    </message>
    <message>
        <source>The number of a docket</source>
        <translation>رقم تذكرة</translation>
    </message>
    <message>
        <source>Print that again</source>
        <translation>طباعة هذه من جديد</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Read from the screen</source>
        <translation>قُرئت من الشاشة</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>موجودة على الورق</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديمة جدًا</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Print at %1</source>
        <comment>a printer</comment>
        <translation>الطباعة على %1</translation>
    </message>
    <message>
        <source>Every docket is printed. Tap one to print all of its order again.</source>
        <translation>طُبعت كل التذاكر. اضغط على تذكرة لطباعة كل طلبها من جديد.</translation>
    </message>
    <message>
        <source>Tap a docket, then say what becomes of it.</source>
        <translation>اضغط على تذكرة، ثم اختر ما يُفعل بها.</translation>
    </message>
    <message>
        <source>Print all of %1 again</source>
        <comment>an order</comment>
        <translation>طباعة كل تذاكر %1 من جديد</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterWords</name>
    <message>
        <source>Not used yet</source>
        <translation>لم تُستخدم بعد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>فيها عطل</translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>لا تذاكر تنتظر</numerusform>
            <numerusform>تذكرة واحدة تنتظر</numerusform>
            <numerusform>تذكرتان تنتظران</numerusform>
            <numerusform>%n تذاكر تنتظر</numerusform>
            <numerusform>%n تذكرة تنتظر</numerusform>
            <numerusform>%n تذكرة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n min</source>
        <translation>
            <numerusform>أقدمها منذ %n دقيقة</numerusform>
            <numerusform>أقدمها منذ دقيقة واحدة</numerusform>
            <numerusform>أقدمها منذ دقيقتين</numerusform>
            <numerusform>أقدمها منذ %n دقائق</numerusform>
            <numerusform>أقدمها منذ %n دقيقة</numerusform>
            <numerusform>أقدمها منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>لا تذاكر قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>تذكرة قديمة واحدة: طباعة أم تجاهل؟</numerusform>
            <numerusform>تذكرتان قديمتان: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذاكر قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذكرة قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذكرة قديمة: طباعة أم تجاهل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order and its printer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, bag slip, %2</source>
        <translation>%1، تذكرة الكيس، %2</translation>
    </message>
    <message>
        <source>%1, receipt, %2</source>
        <translation>%1، إيصال، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min old: print or discard?</source>
        <translation>
            <numerusform>عمرها %n دقيقة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها دقيقة واحدة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها دقيقتان: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n دقائق: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n دقيقة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n دقيقة: طباعة أم تجاهل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old: print or discard?</source>
        <translation>
            <numerusform>عمرها %n ساعة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها ساعة واحدة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها ساعتان: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n ساعات: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n ساعة: طباعة أم تجاهل؟</numerusform>
            <numerusform>عمرها %n ساعة: طباعة أم تجاهل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n min</source>
        <translation>
            <numerusform>تنتظر منذ %n دقيقة</numerusform>
            <numerusform>تنتظر منذ دقيقة واحدة</numerusform>
            <numerusform>تنتظر منذ دقيقتين</numerusform>
            <numerusform>تنتظر منذ %n دقائق</numerusform>
            <numerusform>تنتظر منذ %n دقيقة</numerusform>
            <numerusform>تنتظر منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>may be on paper</source>
        <translation>ربما على الورق</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a printer</comment>
        <translation>بدلًا من %1</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <comment>a docket that nobody confirmed, and when</comment>
        <translation>%1، أُرسلت %2</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <comment>a docket and when</comment>
        <translation>%1، طُبعت %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueWords</name>
    <message>
        <source>The kitchen is free.</source>
        <translation>المطبخ متفرّغ.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of work</source>
        <translation>
            <numerusform>عمل %n دقيقة</numerusform>
            <numerusform>عمل دقيقة واحدة</numerusform>
            <numerusform>عمل دقيقتين</numerusform>
            <numerusform>عمل %n دقائق</numerusform>
            <numerusform>عمل %n دقيقة</numerusform>
            <numerusform>عمل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the slowest</source>
        <comment>a station of the kitchen</comment>
        <translation>الأبطأ %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of its parts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>في الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر دقيقة واحدة</numerusform>
            <numerusform>مبكر دقيقتين</numerusform>
            <numerusform>مبكر %n دقائق</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: mostly %1, %2 % late.</source>
        <comment>the second is a share of the orders</comment>
        <translation>اليوم: الغالب %1، والمتأخر %2 %.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 min for %n min more</source>
        <comment>added by hand</comment>
        <translation>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
            <numerusform>‎+%1‎ د، لمدة %n د أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone orders until %1</source>
        <translation>لا طلبات بالهاتف حتى %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>مغلق، يفتح %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadyScreen</name>
    <message>
        <source>Ready for collection</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReasonPicker</name>
    <message>
        <source>Why, in your words</source>
        <translation>السبب، بكلماتك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>More, in your words</source>
        <translation>المزيد، بكلماتك</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecallPanel</name>
    <message>
        <source>Nothing has been collected yet.</source>
        <translation>لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>BRING BACK</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>Keep time: it is ready again. Restart: it is made again. Print: its docket, marked as a copy.</source>
        <translation>إبقاء الوقت: يصبح جاهزًا من جديد. من البداية: يُحضَّر من جديد. طباعة: تذكرته، وعليها أنها نسخة.</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1، الطلب %2</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>إبقاء الوقت</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا طلبات ملغاة</numerusform>
            <numerusform>طلب واحد ملغى</numerusform>
            <numerusform>طلبان ملغيان</numerusform>
            <numerusform>%n طلبات ملغاة</numerusform>
            <numerusform>%n طلبًا ملغى</numerusform>
            <numerusform>%n طلب ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>رُدّ %1</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>%1 of it GST</source>
        <translation>منها GST %1</translation>
    </message>
    <message>
        <source>ORDERS</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>none cancelled</source>
        <translation>لا طلبات ملغاة</translation>
    </message>
    <message>
        <source>AN ORDER</source>
        <translation>متوسط الطلب</translation>
    </message>
    <message>
        <source>deals saved customers %1</source>
        <translation>وفّرت العروض للزبائن %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>%1 late, %2 early</source>
        <translation>متأخر %1، مبكر %2</translation>
    </message>
    <message>
        <source>CALLS THAT ORDERED</source>
        <translation>مكالمات انتهت بطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>لم يُجب على أي مكالمة</numerusform>
            <numerusform>أُجيب على مكالمة واحدة</numerusform>
            <numerusform>أُجيب على مكالمتين</numerusform>
            <numerusform>أُجيب على %n مكالمات</numerusform>
            <numerusform>أُجيب على %n مكالمة</numerusform>
            <numerusform>أُجيب على %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>What sold</source>
        <translation>ماذا بيع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المباع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>جاء عن طريق</translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر دقيقة واحدة</numerusform>
            <numerusform>مبكر دقيقتين</numerusform>
            <numerusform>مبكر %n دقائق</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
            <numerusform>مبكر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised and kept</source>
        <translation>المواعيد والالتزام بها</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min early</source>
        <translation>
            <numerusform>مبكر أكثر من %n دقيقة</numerusform>
            <numerusform>مبكر أكثر من دقيقة واحدة</numerusform>
            <numerusform>مبكر أكثر من دقيقتين</numerusform>
            <numerusform>مبكر أكثر من %n دقائق</numerusform>
            <numerusform>مبكر أكثر من %n دقيقة</numerusform>
            <numerusform>مبكر أكثر من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min late</source>
        <translation>
            <numerusform>متأخر أكثر من %n دقيقة</numerusform>
            <numerusform>متأخر أكثر من دقيقة واحدة</numerusform>
            <numerusform>متأخر أكثر من دقيقتين</numerusform>
            <numerusform>متأخر أكثر من %n دقائق</numerusform>
            <numerusform>متأخر أكثر من %n دقيقة</numerusform>
            <numerusform>متأخر أكثر من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>early</source>
        <translation>مبكر</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>في المطبخ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>نصفها خلال</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>from order to start</source>
        <translation>من الطلب إلى البدء</translation>
    </message>
    <message>
        <source>from start to ready</source>
        <translation>من البدء حتى يجهز</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>حتى البدء</translation>
    </message>
    <message>
        <source>to ready</source>
        <translation>حتى يجهز</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عليها</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>طلبت</translation>
    </message>
    <message>
        <source>hung up with something in the cart</source>
        <translation>أُغلقت وفي السلة شيء</translation>
    </message>
    <message>
        <source>asked only</source>
        <translation>سألت فقط</translation>
    </message>
    <message>
        <source>on the line now</source>
        <translation>على الخط الآن</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سألت</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>قيل ولم يُفهم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>آخر مرة</translation>
    </message>
    <message numerus="yes">
        <source>in %n calls, last %1</source>
        <translation>
            <numerusform>في %n مكالمة، آخرها %1</numerusform>
            <numerusform>في مكالمة واحدة، آخرها %1</numerusform>
            <numerusform>في مكالمتين، آخرها %1</numerusform>
            <numerusform>في %n مكالمات، آخرها %1</numerusform>
            <numerusform>في %n مكالمة، آخرها %1</numerusform>
            <numerusform>في %n مكالمة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no GST</source>
        <translation>بلا GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportsPage</name>
    <message>
        <source>Nothing was sold in these days</source>
        <translation>لم يُبع شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Each order, by phone or at the counter, is counted here at once: what sold, when, how promises were kept and how calls ended. Choose other days above, or place a test call from the board.</source>
        <translation>كل طلب، بالهاتف أو عند الكاشير، يُحسب هنا فورًا: ماذا بيع، ومتى، وهل التُزم بالمواعيد، وكيف انتهت المكالمات. اختر أيامًا أخرى في الأعلى، أو أجرِ مكالمة تجريبية من اللوحة.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RestartCard</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Docket takes no calls for some seconds. Orders and dockets stay as they are.</source>
        <translation>لا يستقبل Docket مكالمات لبضع ثوانٍ. تبقى الطلبات والتذاكر كما هي.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>نعم، أعد التشغيل</translation>
    </message>
    <message>
        <source>Restart Docket now</source>
        <translation>أعد تشغيل Docket الآن</translation>
    </message>
</context>
<context>
    <name>docket::ui::RingBackCard</name>
    <message>
        <source>Done</source>
        <comment>the caller has been rung back</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>RING BACK</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>RING BACK, %n more</source>
        <translation>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
            <numerusform>معاودة الاتصال، و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>%1: wants to speak to a person</source>
        <translation>%1: يريد التحدث إلى شخص</translation>
    </message>
    <message>
        <source>%1: hung up before ordering</source>
        <translation>%1: أغلق الخط قبل أن يطلب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further items of a cart</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been rung back</source>
        <translation>تمت معاودة الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleCart</name>
    <message>
        <source>NO %1</source>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>Send, pay later</source>
        <translation>إرسال، والدفع لاحقًا</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>Name, number, time, notes</source>
        <translation>الاسم، الرقم، الوقت، الملاحظات</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <translation>جاهز %1</translation>
    </message>
    <message>
        <source>18 and over only: look at the age.</source>
        <translation>لمن بلغ 18 سنة فقط: تحقق من العمر.</translation>
    </message>
    <message>
        <source>%1 noted, %2 to pay</source>
        <translation>سُجّل %1، وللدفع %2</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>حذف %1؟</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleDetails</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Notes for the kitchen</source>
        <translation>ملاحظات للمطبخ</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>عند الكاشير</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>في أقرب وقت</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleGrid</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell: tap Menu at the top.</source>
        <translation>لا شيء في القائمة بعد. أضف ما تبيعه: اضغط «القائمة» في الأعلى.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleList</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>المعلّقة</translation>
    </message>
    <message>
        <source>Nothing is on hold. Tap Hold in a sale to serve somebody else first.</source>
        <translation>لا شيء معلّق. اضغط «تعليق» في بيعة لتخدم زبونًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>زبون عابر</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Every open order is paid.</source>
        <translation>كل الطلبات المفتوحة مدفوعة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleResult</name>
    <message>
        <source>Print a receipt</source>
        <translation>طباعة إيصال</translation>
    </message>
    <message>
        <source>The payment was a mistake</source>
        <translation>الدفعة كانت خطأ</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيعة التالية</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>الباقي للزبون %1</translation>
    </message>
    <message>
        <source>%1 is in the kitchen. %2 to pay.</source>
        <translation>طلب %1 في المطبخ. للدفع %2.</translation>
    </message>
    <message>
        <source>%1 has paid %2.</source>
        <translation>دفع %1 مبلغ %2.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenshotTour</name>
    <message>
        <source>Cannot write %1.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SecretPanel</name>
    <message>
        <source>The new secret</source>
        <translation>المفتاح السري الجديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The provider&apos;s new secret</source>
        <translation>المفتاح السري الجديد من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>مفتاح سري جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New one, from the provider</source>
        <translation>مفتاح جديد من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Given when Docket was started: change it there.</source>
        <translation>أُعطي عند تشغيل Docket: غيّره هناك.</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>نعم، أوقفه</translation>
    </message>
    <message>
        <source>End the old one</source>
        <translation>إيقاف القديم</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at the provider of the agent; until you end the old one, both are let in.</source>
        <translation>انسخه الآن: يظهر هذه المرة فقط. أدخله عند مزوّد خدمة المساعد الصوتي؛ كلاهما مسموح به حتى توقف القديم.</translation>
    </message>
    <message>
        <source>Both are let in. When the old one is not used any more, end it.</source>
        <translation>كلاهما مسموح به. أوقف القديم حين لا يعود مستخدمًا.</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at once: who brings none is turned away from now on.</source>
        <translation>انسخه الآن: يظهر هذه المرة فقط. أدخله فورًا: من يأتي بلا مفتاح يُرفض من الآن.</translation>
    </message>
    <message>
        <source>A new one is let in beside the old one: no call is turned away while you change it.</source>
        <translation>يُسمح بالجديد إلى جانب القديم: لا تُرفض أي مكالمة أثناء التغيير.</translation>
    </message>
    <message>
        <source>From the first one on, the shop&apos;s own screens can ask for the open orders with it.</source>
        <translation>من أول رمز، تستطيع شاشات المحل أن تطلب به الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>While agents have no secret at all, those on this computer are let in without one. From the first one on they are turned away until they bring it: enter it there at once.</source>
        <translation>ما دام المساعدون الصوتيون بلا أي مفتاح سري، يُسمح لمن على هذا الحاسوب بلا مفتاح. من أول مفتاح يُرفضون حتى يحملوه: أدخله عندهم فورًا.</translation>
    </message>
    <message>
        <source>Text messages go out with the new one. Reports with the old one are still believed: end it here when it is ended at Twilio.</source>
        <translation>تُرسل الرسائل النصية بالجديد. التقارير بالقديم ما زالت مقبولة: أوقفه هنا بعد أن يُوقف لدى Twilio.</translation>
    </message>
    <message>
        <source>A new one is used at once, and reports with the old one are believed until you end it.</source>
        <translation>يُستخدم الجديد فورًا، والتقارير بالقديم مقبولة حتى توقفه.</translation>
    </message>
    <message>
        <source>From the first one on, text messages can be sent.</source>
        <translation>من أول رمز، يمكن إرسال الرسائل النصية.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ServiceCard</name>
    <message>
        <source>+%1</source>
        <comment>minutes on top of the waiting time</comment>
        <translation>‎+%1‎</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for every order</source>
        <translation>
            <numerusform>%n دقيقة إضافية لكل طلب</numerusform>
            <numerusform>دقيقة إضافية واحدة لكل طلب</numerusform>
            <numerusform>دقيقتان إضافيتان لكل طلب</numerusform>
            <numerusform>%n دقائق إضافية لكل طلب</numerusform>
            <numerusform>%n دقيقة إضافية لكل طلب</numerusform>
            <numerusform>%n دقيقة إضافية لكل طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>ends the minutes that were added</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No more added minutes</source>
        <translation>لا دقائق إضافية بعد الآن</translation>
    </message>
    <message>
        <source>86</source>
        <comment>the list of what is sold out</comment>
        <translation>نفد</translation>
    </message>
    <message>
        <source>86: %1</source>
        <translation>نفد: %1</translation>
    </message>
    <message numerus="yes">
        <source>86 list, %n things are sold out</source>
        <translation>
            <numerusform>قائمة ما نفد، لا شيء نفد</numerusform>
            <numerusform>قائمة ما نفد، شيء واحد نفد</numerusform>
            <numerusform>قائمة ما نفد، شيئان نفدا</numerusform>
            <numerusform>قائمة ما نفد، %n أشياء نفدت</numerusform>
            <numerusform>قائمة ما نفد، %n شيئًا نفد</numerusform>
            <numerusform>قائمة ما نفد، %n شيء نفد</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume calls</source>
        <translation>استئناف المكالمات</translation>
    </message>
    <message>
        <source>Pause calls</source>
        <translation>إيقاف المكالمات</translation>
    </message>
    <message>
        <source>Take orders by phone again</source>
        <translation>العودة إلى أخذ الطلبات بالهاتف</translation>
    </message>
    <message>
        <source>Take no orders by phone</source>
        <translation>عدم أخذ طلبات بالهاتف</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingPanel</name>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>الرجوع إلى الافتراضي: %1</translation>
    </message>
    <message>
        <source>This was given when Docket was started (--set). Change it there.</source>
        <translation>أُعطي هذا عند تشغيل Docket (--set). غيّره هناك.</translation>
    </message>
    <message>
        <source>◆ Kept. It counts from the next start of Docket.</source>
        <translation>◆ حُفظ. يسري من التشغيل القادم لـ Docket.</translation>
    </message>
    <message>
        <source>A change counts at once.</source>
        <translation>يسري التغيير فورًا.</translation>
    </message>
    <message>
        <source>A change counts from the next start of Docket.</source>
        <translation>يسري التغيير من التشغيل القادم لـ Docket.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingWords</name>
    <message>
        <source>Header with the token</source>
        <translation>الترويسة التي فيها رمز الدخول</translation>
    </message>
    <message>
        <source>The name of the header in which the agent sends its token. The secrets themselves stand under Connections.</source>
        <translation>اسم الترويسة التي يرسل فيها المساعد الصوتي رمز دخوله. المفاتيح السرية نفسها في «الاتصالات».</translation>
    </message>
    <message>
        <source>authorization bearer password</source>
        <translation>مصادقة رمز دخول كلمة مرور authorization bearer</translation>
    </message>
    <message>
        <source>How messages are signed</source>
        <translation>طريقة توقيع الرسائل</translation>
    </message>
    <message>
        <source>The method that the agent&apos;s provider signs with.</source>
        <translation>الطريقة التي يوقّع بها مزوّد خدمة المساعد الصوتي.</translation>
    </message>
    <message>
        <source>hmac sha signature</source>
        <translation>توقيع خوارزمية hmac sha</translation>
    </message>
    <message>
        <source>Header with the signature</source>
        <translation>الترويسة التي فيها التوقيع</translation>
    </message>
    <message>
        <source>The name of the header that carries the signature.</source>
        <translation>اسم الترويسة التي تحمل التوقيع.</translation>
    </message>
    <message>
        <source>hmac signature</source>
        <translation>توقيع hmac</translation>
    </message>
    <message>
        <source>Before the signature</source>
        <translation>قبل التوقيع</translation>
    </message>
    <message>
        <source>What stands in front of the signature, for example sha256=.</source>
        <translation>ما يسبق التوقيع، مثل sha256=.</translation>
    </message>
    <message>
        <source>Header with the time</source>
        <translation>الترويسة التي فيها الوقت</translation>
    </message>
    <message>
        <source>The name of the header that says when a message was signed.</source>
        <translation>اسم الترويسة التي تذكر متى وُقّعت الرسالة.</translation>
    </message>
    <message>
        <source>hmac timestamp</source>
        <translation>وقت توقيع hmac timestamp</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما الذي يُوقَّع</translation>
    </message>
    <message>
        <source>The text that is signed, made of {timestamp}, {method} and {body}.</source>
        <translation>النص الذي يُوقَّع، ويتألف من {timestamp} و{method} و{body}.</translation>
    </message>
    <message>
        <source>How the signature is written</source>
        <translation>كتابة التوقيع</translation>
    </message>
    <message>
        <source>As hexadecimal digits or as Base64.</source>
        <translation>بأرقام ست عشرية أو بـ Base64.</translation>
    </message>
    <message>
        <source>hmac hex</source>
        <translation>توقيع ترميز hmac hex</translation>
    </message>
    <message>
        <source>Longest message of an agent</source>
        <translation>أطول رسالة من المساعد</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>A longer message is refused. 1048576 is 1 MB.</source>
        <translation>تُرفض الرسالة الأطول. 1048576 تساوي 1 MB.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>حجم حدّ أقصى</translation>
    </message>
    <message>
        <source>Assistant with Vapi</source>
        <translation>المساعد في Vapi</translation>
    </message>
    <message>
        <source>Vapi&apos;s id of the assistant that takes calls to a number without one of its own.</source>
        <translation>معرّف المساعد في Vapi الذي يجيب على مكالمات رقم ليس له مساعد خاص.</translation>
    </message>
    <message>
        <source>vapi agent</source>
        <translation>vapi المساعد الصوتي</translation>
    </message>
    <message>
        <source>Tools for agents over MCP</source>
        <translation>أدوات المساعدين عبر MCP</translation>
    </message>
    <message>
        <source>Which tools an agent sees that speaks the Model Context Protocol.</source>
        <translation>أي أدوات يراها مساعد صوتي يستخدم Model Context Protocol.</translation>
    </message>
    <message>
        <source>model context protocol</source>
        <translation>بروتوكول model context protocol</translation>
    </message>
    <message>
        <source>Web pages that may use the tools</source>
        <translation>صفحات ويب مسموح لها باستخدام الأدوات</translation>
    </message>
    <message>
        <source>Addresses as https://page.example, with blanks between them. Empty: none.</source>
        <translation>عناوين مثل https://page.example، بينها مسافات. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>mcp origin cors browser</source>
        <translation>mcp أصل متصفح origin cors</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>الاتصالات في وقت واحد</translation>
    </message>
    <message>
        <source>More than this are turned away.</source>
        <translation>ما يزيد على هذا يُرفض.</translation>
    </message>
    <message>
        <source>limit server</source>
        <translation>حدّ خادم</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>The file with the certificate (PEM), if Docket itself is to be reached with https. Empty: a tunnel on this computer does that.</source>
        <translation>ملف الشهادة (PEM)، إذا كان Docket نفسه يُفتح عبر https. فارغ: يقوم بذلك نفق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>tls https ssl</source>
        <translation>tls https ssl تشفير</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s key (PEM, without a passphrase).</source>
        <translation>ملف مفتاح الشهادة (PEM، بلا كلمة مرور).</translation>
    </message>
    <message>
        <source>Own tunnel or proxy</source>
        <translation>نفق أو وكيل خاص</translation>
    </message>
    <message>
        <source>The addresses of your tunnel&apos;s end, which may say who really asks. Several with blanks between them, also networks as 10.0.0.0/8.</source>
        <translation>عناوين طرف نفقك، التي يمكنها أن تذكر من الطالب الحقيقي. عدة عناوين بينها مسافات، وشبكات أيضًا مثل 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>forwarded cloudflare ngrok</source>
        <translation>تحويل نفق وكيل cloudflare ngrok</translation>
    </message>
    <message>
        <source>Requests of a stranger</source>
        <translation>طلبات جهة غريبة</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>From one address, with a wrong secret a tenth of it. 0: no limit.</source>
        <translation>من عنوان واحد، ومع مفتاح سري خاطئ العُشر فقط. 0: بلا حدّ.</translation>
    </message>
    <message>
        <source>limit flood attack</source>
        <translation>حدّ هجوم إغراق</translation>
    </message>
    <message>
        <source>Tools in one call</source>
        <translation>الأدوات في مكالمة واحدة</translation>
    </message>
    <message>
        <source>A lively call needs about twenty. 0: no limit.</source>
        <translation>المكالمة النشطة تحتاج نحو عشرين. 0: بلا حدّ.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>حدّ</translation>
    </message>
    <message>
        <source>Tools of one provider</source>
        <translation>أدوات مزوّد خدمة واحد</translation>
    </message>
    <message>
        <source>All calls of one provider together. 0: no limit.</source>
        <translation>كل مكالمات مزوّد خدمة واحد معًا. 0: بلا حدّ.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>A printer and where it is, as kitchen and tcp://192.0.2.7:9100. What it prints: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</source>
        <translation>طابعة ومكانها، مثل kitchen و tcp://192.0.2.7:9100. ما تطبعه: kitchen/purpose (kitchen, bag, receipt)، kitchen/stations، kitchen/categories، kitchen/copies، kitchen/fallback.</translation>
    </message>
    <message>
        <source>docket receipt paper usb network</source>
        <translation>تذكرة إيصال ورق usb شبكة</translation>
    </message>
    <message>
        <source>Letters on a line</source>
        <translation>الأحرف في السطر</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>How many letters fit on a line of your paper: 48 or 42 on 80 mm, 32 on 58 mm.</source>
        <translation>كم حرفًا يتسع له سطر ورقك: 48 أو 42 على 80 mm، و32 على 58 mm.</translation>
    </message>
    <message>
        <source>width paper columns</source>
        <translation>عرض ورق أعمدة</translation>
    </message>
    <message>
        <source>Another printer takes over after</source>
        <translation>تتولى طابعة بديلة بعد</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>A printer that is in trouble for so long gives its dockets to the printer that stands in for it.</source>
        <translation>الطابعة التي تتعطل كل هذا الوقت تُسلّم تذاكرها إلى الطابعة البديلة عنها.</translation>
    </message>
    <message>
        <source>fallback offline</source>
        <translation>بديلة غير متصلة</translation>
    </message>
    <message>
        <source>A waiting docket alarms after</source>
        <translation>التنبيه لتذكرة منتظرة بعد</translation>
    </message>
    <message>
        <source>A docket that was not printed for so long raises an alarm.</source>
        <translation>التذكرة التي لم تُطبع كل هذا الوقت تُطلق تنبيهًا.</translation>
    </message>
    <message>
        <source>offline paper</source>
        <translation>غير متصلة ورق</translation>
    </message>
    <message>
        <source>Old dockets ask after</source>
        <translation>السؤال عن التذاكر القديمة بعد</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>A docket that waited for so long is printed only when somebody says so. 0: it is always printed.</source>
        <translation>التذكرة التي انتظرت كل هذا الوقت لا تُطبع إلا إذا طلب أحد ذلك. 0: تُطبع دائمًا.</translation>
    </message>
    <message>
        <source>late reprint</source>
        <translation>متأخرة إعادة طباعة</translation>
    </message>
    <message>
        <source>Due before the promise</source>
        <translation>أصفر قبل الموعد</translation>
    </message>
    <message>
        <source>So many minutes before the promised time an order turns yellow.</source>
        <translation>بعدد هذه الدقائق قبل الموعد يصير الطلب أصفر.</translation>
    </message>
    <message>
        <source>warning yellow</source>
        <translation>تحذير أصفر</translation>
    </message>
    <message>
        <source>Late after the promise</source>
        <translation>متأخر بعد الموعد</translation>
    </message>
    <message>
        <source>So many minutes after the promised time an order turns red.</source>
        <translation>بعدد هذه الدقائق بعد الموعد يصير الطلب أحمر.</translation>
    </message>
    <message>
        <source>warning red</source>
        <translation>تحذير أحمر</translation>
    </message>
    <message>
        <source>Orders for later appear</source>
        <translation>ظهور الطلبات اللاحقة</translation>
    </message>
    <message>
        <source>So many minutes before work on it must start, an order for later comes onto the board.</source>
        <translation>بعدد هذه الدقائق قبل وجوب بدء التحضير يظهر الطلب اللاحق على اللوحة.</translation>
    </message>
    <message>
        <source>preorder scheduled</source>
        <translation>مسبق مجدول</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How large texts and buttons are. 160 can be read from two metres.</source>
        <translation>حجم النصوص والأزرار. 160 تُقرأ من مترين.</translation>
    </message>
    <message>
        <source>text font zoom big small</source>
        <translation>نص خط تكبير كبير صغير</translation>
    </message>
    <message>
        <source>How orders stand</source>
        <translation>ترتيب الطلبات</translation>
    </message>
    <message>
        <source>As long as they are, or all in cells of one size.</source>
        <translation>بطولها الفعلي، أو كلها في خلايا بحجم واحد.</translation>
    </message>
    <message>
        <source>grid tiles</source>
        <translation>شبكة خلايا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark for the kitchen at night, light for a bright counter.</source>
        <translation>داكن للمطبخ ليلًا، وفاتح لكاشير مضاء.</translation>
    </message>
    <message>
        <source>dark light theme</source>
        <translation>داكن فاتح سمة</translation>
    </message>
    <message>
        <source>What the screens speak. It can be changed at once under Help.</source>
        <translation>لغة الشاشات. يمكن تغييرها فورًا من «المساعدة».</translation>
    </message>
    <message>
        <source>translation words tongue</source>
        <translation>ترجمة كلمات لغة</translation>
    </message>
    <message>
        <source>Monitor for customers</source>
        <translation>شاشة الزبائن</translation>
    </message>
    <message>
        <source>The number or name of the monitor that shows which orders are ready. Empty: none.</source>
        <translation>رقم أو اسم الشاشة التي تُظهر الطلبات الجاهزة. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>second display television</source>
        <translation>شاشة ثانية تلفاز</translation>
    </message>
    <message>
        <source>Monitor of a station</source>
        <translation>شاشة محطة</translation>
    </message>
    <message>
        <source>A monitor, by its number or name, and the station whose lines it shows: 2 and grill.</source>
        <translation>شاشة برقمها أو اسمها، والمحطة التي تعرض بنودها: 2 و grill.</translation>
    </message>
    <message>
        <source>second display kitchen</source>
        <translation>شاشة ثانية مطبخ</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>قوة الصوت</translation>
    </message>
    <message>
        <source>How loud new orders and alarms are. 0: no sound at all.</source>
        <translation>قوة صوت الطلبات الجديدة والتنبيهات. 0: بلا أي صوت.</translation>
    </message>
    <message>
        <source>volume alarm bell quiet mute</source>
        <translation>صوت تنبيه جرس هدوء كتم</translation>
    </message>
    <message>
        <source>A new order rings again after</source>
        <translation>الطلب الجديد يرنّ مجددًا بعد</translation>
    </message>
    <message>
        <source>Louder each time, until somebody touches the screen. 0: it rings once.</source>
        <translation>أعلى في كل مرة، حتى يلمس أحد الشاشة. 0: يرنّ مرة واحدة.</translation>
    </message>
    <message>
        <source>alarm bell repeat</source>
        <translation>تنبيه جرس تكرار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>keyboard bump bar shortcut</source>
        <translation>لوحة مفاتيح اختصار bump bar</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>العنوان على الإنترنت</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the internet sees it, with https. Docket asks every minute whether it is answered there. Empty: nobody asks.</source>
        <translation>عنوان المحل كما يراه الإنترنت، مع https. يسأل Docket كل دقيقة إن كان يُجاب عليه هناك. فارغ: لا أحد يسأل.</translation>
    </message>
    <message>
        <source>tunnel url reachable online</source>
        <translation>نفق رابط متصل url</translation>
    </message>
    <message>
        <source>A clock that jumped</source>
        <translation>قفزة الساعة</translation>
    </message>
    <message>
        <source>A clock that is set by so much makes promises wrong, and is told. 0: not watched.</source>
        <translation>تغيير الساعة بهذا المقدار يجعل المواعيد خاطئة، فيُبلَّغ عنه. 0: بلا مراقبة.</translation>
    </message>
    <message>
        <source>time date</source>
        <translation>وقت تاريخ</translation>
    </message>
    <message>
        <source>Too little room on the disk</source>
        <translation>مساحة القرص قليلة</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>With less room than this the foot of the window says so. 0: not watched.</source>
        <translation>عند مساحة أقل من هذا يُنبّه أسفل النافذة. 0: بلا مراقبة.</translation>
    </message>
    <message>
        <source>space full storage</source>
        <translation>مساحة ممتلئ تخزين</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>So many nightly copies of the orders are kept. The oldest go.</source>
        <translation>يُحفظ هذا العدد من النسخ الليلية للطلبات. تُحذف الأقدم.</translation>
    </message>
    <message>
        <source>copy restore save</source>
        <translation>نسخة استعادة حفظ</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Whether the steps that set a new shop up show themselves at the start. They are always found under Help.</source>
        <translation>هل تظهر خطوات إعداد المحل الجديد عند التشغيل. تجدها دائمًا في «المساعدة».</translation>
    </message>
    <message>
        <source>wizard setup start</source>
        <translation>معالج إعداد تشغيل</translation>
    </message>
    <message>
        <source>Steps gone through</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>The steps of the first run that somebody has gone through.</source>
        <translation>خطوات التشغيل الأول التي أنجزها أحد.</translation>
    </message>
    <message>
        <source>wizard setup first run</source>
        <translation>معالج إعداد تشغيل أول</translation>
    </message>
    <message>
        <source>A stuck shop starts again after</source>
        <translation>المحل العالق يُعاد تشغيله بعد</translation>
    </message>
    <message>
        <source>When nothing is answered for so long, Docket ends itself and is started again. No order is lost. 0: never.</source>
        <translation>إذا لم يُجَب على شيء كل هذا الوقت، يُنهي Docket نفسه ويُشغَّل من جديد. لا يضيع أي طلب. 0: أبدًا.</translation>
    </message>
    <message>
        <source>watchdog hang freeze crash</source>
        <translation>مراقبة تجمّد توقف تعطل</translation>
    </message>
    <message>
        <source>Most items in one order</source>
        <translation>أكثر أصناف في طلب واحد</translation>
    </message>
    <message>
        <source>items</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>A larger order is passed on to a person, who can say whether the kitchen can make it.</source>
        <translation>الطلب الأكبر يُحوَّل إلى شخص يقرر إن كان المطبخ يستطيع تحضيره.</translation>
    </message>
    <message>
        <source>limit large catering</source>
        <translation>حدّ كبير حفلات</translation>
    </message>
    <message>
        <source>The same number again within</source>
        <translation>الرقم نفسه مرة أخرى خلال</translation>
    </message>
    <message>
        <source>Somebody who orders twice within this time is marked on the board: perhaps the first call broke off. 0: nobody is marked.</source>
        <translation>من يطلب مرتين خلال هذا الوقت يُعلَّم على اللوحة: ربما انقطعت المكالمة الأولى. 0: لا يُعلَّم أحد.</translation>
    </message>
    <message>
        <source>duplicate double twice</source>
        <translation>مكرر مرتين</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Whether the cheapest deal is taken without asking, offered to the caller first, or never.</source>
        <translation>هل يُطبَّق أرخص عرض دون سؤال، أو يُقدَّم للمتصل أولًا، أو لا يُطبَّق أبدًا.</translation>
    </message>
    <message>
        <source>meal combo discount bundle</source>
        <translation>وجبة مجموعة خصم</translation>
    </message>
    <message>
        <source>Orders ahead of time</source>
        <translation>الطلبات المسبقة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>So many days ahead an order for later is taken. 0: only today.</source>
        <translation>يُؤخذ الطلب اللاحق قبل هذا العدد من الأيام. 0: اليوم فقط.</translation>
    </message>
    <message>
        <source>preorder advance later</source>
        <translation>مسبق مقدمًا لاحقًا</translation>
    </message>
    <message>
        <source>A silent call has ended after</source>
        <translation>المكالمة الصامتة تنتهي بعد</translation>
    </message>
    <message>
        <source>A call that says nothing for so long is over. An order that was not placed then goes to the list of people to ring back.</source>
        <translation>المكالمة التي لا يُقال فيها شيء كل هذا الوقت تُعدّ منتهية. الطلب الذي لم يُرسل يُضاف إلى قائمة معاودة الاتصال.</translation>
    </message>
    <message>
        <source>timeout hang up</source>
        <translation>مهلة إغلاق الخط</translation>
    </message>
    <message>
        <source>Waiting time of an idle kitchen</source>
        <translation>انتظار المطبخ المتفرّغ</translation>
    </message>
    <message>
        <source>What callers hear when nothing is being made.</source>
        <translation>ما يسمعه المتصلون حين لا يُحضَّر شيء.</translation>
    </message>
    <message>
        <source>pickup promise</source>
        <translation>استلام موعد</translation>
    </message>
    <message>
        <source>Waiting time of a busy kitchen</source>
        <translation>انتظار المطبخ المشغول</translation>
    </message>
    <message>
        <source>The least that callers hear while the kitchen is busy and has not shown yet how fast it is.</source>
        <translation>أقل ما يسمعه المتصلون حين يكون المطبخ مشغولًا ولم يتضح بعد كم هو سريع.</translation>
    </message>
    <message>
        <source>pickup promise rush</source>
        <translation>استلام موعد مستعجل</translation>
    </message>
    <message>
        <source>Until somebody starts</source>
        <translation>حتى يبدأ أحد</translation>
    </message>
    <message>
        <source>How long an order usually waits before somebody begins with it.</source>
        <translation>كم ينتظر الطلب عادةً قبل أن يبدأ به أحد.</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Never promised earlier than</source>
        <translation>لا موعد أبكر من</translation>
    </message>
    <message>
        <source>No order is promised sooner than this, however quiet it is.</source>
        <translation>لا يُعطى أي طلب موعدًا أبكر من هذا، مهما كان الهدوء.</translation>
    </message>
    <message>
        <source>earliest pickup</source>
        <translation>أبكر استلام</translation>
    </message>
    <message>
        <source>Added to every waiting time</source>
        <translation>يُضاف إلى كل انتظار</translation>
    </message>
    <message>
        <source>Minutes on top of what Docket works out, until you take them away again.</source>
        <translation>دقائق فوق ما يحسبه Docket، حتى تزيلها.</translation>
    </message>
    <message>
        <source>longer slower buffer</source>
        <translation>أطول أبطأ احتياط</translation>
    </message>
    <message>
        <source>People at a station</source>
        <translation>الموظفون في محطة</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>How many people work at a station at the same time. More hands, shorter waiting times.</source>
        <translation>كم شخصًا يعمل في المحطة في الوقت نفسه. أيدٍ أكثر، انتظار أقصر.</translation>
    </message>
    <message>
        <source>staff cooks grill fryer hands</source>
        <translation>موظفون طباخون شواية مقلاة أيدٍ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Whether money is noted in Docket. A ready order then says what is to pay.</source>
        <translation>هل يُسجَّل المال في Docket. عندها يبيّن الطلب الجاهز المبلغ المطلوب للدفع.</translation>
    </message>
    <message>
        <source>pay till cash card</source>
        <translation>دفع درج نقدًا بطاقة</translation>
    </message>
    <message>
        <source>Printer with the cash drawer</source>
        <translation>الطابعة الموصولة بدرج النقود</translation>
    </message>
    <message>
        <source>The name of the printer that the drawer hangs on. Empty: there is no drawer.</source>
        <translation>اسم الطابعة الموصول بها الدرج. فارغ: لا يوجد درج.</translation>
    </message>
    <message>
        <source>till cash open</source>
        <translation>درج نقدًا فتح</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>What callers get while the shop is closed: the agent, who knows when it opens, one sentence, or another number.</source>
        <translation>ما يجده المتصلون والمحل مغلق: المساعد الصوتي الذي يعرف متى يفتح، أو جملة واحدة، أو رقم آخر.</translation>
    </message>
    <message>
        <source>night out of hours</source>
        <translation>ليل مغلق</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>ما يسمعه المتصلون</translation>
    </message>
    <message>
        <source>The sentence for callers while the shop is closed. Empty: when the shop opens next.</source>
        <translation>الجملة للمتصلين والمحل مغلق. فارغ: متى يفتح المحل المرة القادمة.</translation>
    </message>
    <message>
        <source>night out of hours voice</source>
        <translation>ليل مغلق صوت</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Where calls go while the shop is closed, if another number answers.</source>
        <translation>أين تذهب المكالمات والمحل مغلق، إذا أجاب رقم آخر.</translation>
    </message>
    <message>
        <source>forward divert phone</source>
        <translation>تحويل هاتف</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Who sends text messages to customers. Each message costs money there.</source>
        <translation>من يرسل الرسائل النصية للزبائن. كل رسالة تكلّف مالًا هناك.</translation>
    </message>
    <message>
        <source>sms text Twilio</source>
        <translation>sms رسالة نصية Twilio</translation>
    </message>
    <message>
        <source>Account with Twilio</source>
        <translation>الحساب لدى Twilio</translation>
    </message>
    <message>
        <source>sms sid login</source>
        <translation>sms sid تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Who messages come from: a number that begins with +, a name, or a Messaging Service, which begins with MG.</source>
        <translation>ممن تأتي الرسائل: رقم يبدأ بـ +، أو اسم، أو Messaging Service يبدأ بـ MG.</translation>
    </message>
    <message>
        <source>sms text</source>
        <translation>sms رسالة نصية</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>عنوان مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Where messages are sent. Change it only for a provider that speaks Twilio&apos;s language.</source>
        <translation>إلى أين تُرسل الرسائل. غيّره فقط لمزوّد خدمة يستخدم لغة Twilio.</translation>
    </message>
    <message>
        <source>sms url</source>
        <translation>sms رابط url</translation>
    </message>
    <message>
        <source>Address for delivery reports</source>
        <translation>عنوان تقارير الوصول</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the provider sees it, with https. Empty: nobody reports whether messages arrive.</source>
        <translation>عنوان المحل كما يراه مزوّد الخدمة، مع https. فارغ: لا أحد يُبلغ هل تصل الرسائل.</translation>
    </message>
    <message>
        <source>sms url webhook</source>
        <translation>sms رابط webhook</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>تأكيد الطلب</translation>
    </message>
    <message>
        <source>Whether customers get a message with their order.</source>
        <translation>هل تصل إلى الزبائن رسالة بطلبهم.</translation>
    </message>
    <message>
        <source>sms text receipt</source>
        <translation>sms رسالة نصية إيصال</translation>
    </message>
    <message>
        <source>Message when it is ready</source>
        <translation>رسالة عندما يجهز الطلب</translation>
    </message>
    <message>
        <source>Whether customers get a message when their order can be picked up.</source>
        <translation>هل تصل إلى الزبائن رسالة عندما يمكن استلام طلبهم.</translation>
    </message>
    <message>
        <source>sms text pickup</source>
        <translation>sms رسالة نصية استلام</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>أطول رسالة</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>No message is longer than so many parts, and each part is paid for.</source>
        <translation>لا رسالة أطول من هذا العدد من الأجزاء، وكل جزء يُدفع ثمنه.</translation>
    </message>
    <message>
        <source>sms cost length</source>
        <translation>sms تكلفة طول</translation>
    </message>
    <message>
        <source>Menu on the web</source>
        <translation>القائمة على الويب</translation>
    </message>
    <message>
        <source>The address of the menu, for customers who ask for it by message.</source>
        <translation>عنوان القائمة، للزبائن الذين يطلبونها برسالة.</translation>
    </message>
    <message>
        <source>link website</source>
        <translation>رابط موقع</translation>
    </message>
    <message>
        <source>Names and numbers are forgotten after</source>
        <translation>نسيان الأسماء والأرقام بعد</translation>
    </message>
    <message>
        <source>Names, numbers and notes of closed orders, and messages, are taken out after this time. 0: never.</source>
        <translation>أسماء الطلبات المغلقة وأرقامها وملاحظاتها، والرسائل، تُحذف بعد هذا الوقت. 0: أبدًا.</translation>
    </message>
    <message>
        <source>delete customers gdpr retention</source>
        <translation>حذف زبائن خصوصية gdpr</translation>
    </message>
    <message>
        <source>What callers said is forgotten after</source>
        <translation>نسيان ما قاله المتصلون بعد</translation>
    </message>
    <message>
        <source>The words of calls are taken out after this time. 0: never.</source>
        <translation>كلام المكالمات يُحذف بعد هذا الوقت. 0: أبدًا.</translation>
    </message>
    <message>
        <source>transcript delete retention</source>
        <translation>نص المكالمة حذف حفظ</translation>
    </message>
    <message>
        <source>Recordings are forgotten after</source>
        <translation>نسيان التسجيلات بعد</translation>
    </message>
    <message>
        <source>The addresses of recordings are taken out after this time. 0: never.</source>
        <translation>عناوين التسجيلات تُحذف بعد هذا الوقت. 0: أبدًا.</translation>
    </message>
    <message>
        <source>audio delete retention</source>
        <translation>صوت حذف حفظ</translation>
    </message>
    <message>
        <source>Signed out after</source>
        <translation>تسجيل الخروج بعد</translation>
    </message>
    <message>
        <source>Whoever has signed in with a PIN is signed out when nothing needed it for so long.</source>
        <translation>من سجّل دخوله بـ PIN يُسجَّل خروجه إذا لم يحتج شيء إليه كل هذا الوقت.</translation>
    </message>
    <message>
        <source>logout pin lock people</source>
        <translation>خروج pin قفل موظفون</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Kitchen and waiting time</source>
        <translation>المطبخ ووقت الانتظار</translation>
    </message>
    <message>
        <source>Counter and money</source>
        <translation>الكاشير والمال</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Screens, sound and keys</source>
        <translation>الشاشات والصوت والمفاتيح</translation>
    </message>
    <message>
        <source>While the shop is closed</source>
        <translation>عندما يكون المحل مغلقًا</translation>
    </message>
    <message>
        <source>Messages to customers</source>
        <translation>رسائل إلى الزبائن</translation>
    </message>
    <message>
        <source>Phone agent</source>
        <translation>المساعد الصوتي للهاتف</translation>
    </message>
    <message>
        <source>Watching and backups</source>
        <translation>المراقبة والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>الموظفون والخصوصية</translation>
    </message>
    <message>
        <source>Network and limits</source>
        <translation>الشبكة والحدود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Find themselves</source>
        <translation>تُطبَّق تلقائيًا</translation>
    </message>
    <message>
        <source>Are offered first</source>
        <translation>تُقدَّم أولًا</translation>
    </message>
    <message>
        <source>When the caller wants one</source>
        <translation>إذا أراد المتصل</translation>
    </message>
    <message>
        <source>As long as they are</source>
        <translation>بطولها الفعلي</translation>
    </message>
    <message>
        <source>In cells of one size</source>
        <translation>في خلايا بحجم واحد</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>The agent answers</source>
        <translation>يجيب المساعد الصوتي</translation>
    </message>
    <message>
        <source>A sentence, then it ends</source>
        <translation>جملة، ثم تنتهي</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>The usual tools</source>
        <translation>الأدوات المعتادة</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>Language of dockets</source>
        <translation>لغة التذاكر</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>ترجمة كلمات</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>لغة الإيصالات</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on customers&apos; receipts.</source>
        <translation>لغة كلمات Docket نفسه على إيصالات الزبائن.</translation>
    </message>
    <message>
        <source>translation words customer</source>
        <translation>ترجمة كلمات زبون</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on the dockets of kitchen and bag and on the report of a day.</source>
        <translation>لغة كلمات Docket نفسه على تذاكر المطبخ والكيس وفي تقرير اليوم.</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>لغة الشاشات</translation>
    </message>
    <message>
        <source>The key of an action: bump1 to bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Its name as R, F5 or PgDown.</source>
        <translation>مفتاح أمر: bump1 حتى bump9، recall، undo، nextPage، previousPage، printers، testSound، help، fullScreen، counter، menu، orders. واسمه مثل R أو F5 أو PgDown.</translation>
    </message>
    <message>
        <source>Registered for GST</source>
        <translation>مسجَّل في GST</translation>
    </message>
    <message>
        <source>Prices of a registered shop include 10 % GST, and its receipts are tax invoices. Without, no GST is counted, and a receipt is called Receipt. Orders of before stay as they are.</source>
        <translation>أسعار المحل المسجَّل تشمل 10 % GST، وإيصالاته فواتير ضريبية. بلا تسجيل لا تُحسب GST، ويُكتب على الإيصال «إيصال» فقط. الطلبات السابقة تبقى كما هي.</translation>
    </message>
    <message>
        <source>tax invoice abn ato</source>
        <translation>ضريبة فاتورة تسجيل abn ato</translation>
    </message>
    <message>
        <source>The account&apos;s name, which begins with AC. Its token is entered under Connections.</source>
        <translation>اسم الحساب، ويبدأ بـ AC. رمز دخوله يُدخَل في «الاتصالات».</translation>
    </message>
    <message>
        <source>Tools of one caller</source>
        <translation>أدوات متصل واحد</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>All calls from one number together; a hidden number has no such limit. 0: no limit.</source>
        <translation>كل مكالمات رقم واحد معًا؛ الرقم المحجوب بلا هذا الحدّ. 0: بلا حدّ.</translation>
    </message>
    <message>
        <source>limit phone number</source>
        <translation>حدّ رقم هاتف</translation>
    </message>
    <message>
        <source>Forgotten orders leave</source>
        <translation>الطلبات المنسية تغادر اللوحة بعد</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>So many hours after its promise an order that nobody bumped counts as collected. 0: it stays.</source>
        <translation>بعدد هذه الساعات بعد الموعد، يُحسب الطلب الذي لم يُنهِه أحد مستلمًا. 0: يبقى على اللوحة.</translation>
    </message>
    <message>
        <source>old stale forgotten clear board</source>
        <translation>قديم منسي إزالة طلبات لوحة</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>%1
+ Add one</source>
        <translation>%1
+ إضافة واحد</translation>
    </message>
    <message>
        <source>%1
◆ %2, changed from %3</source>
        <translation>%1
◆ %2، بدل %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a setting and its value</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings count from the next start.</source>
        <translation>
            <numerusform>لا إعدادات تسري من التشغيل القادم.</numerusform>
            <numerusform>إعداد واحد يسري من التشغيل القادم.</numerusform>
            <numerusform>إعدادان يسريان من التشغيل القادم.</numerusform>
            <numerusform>%n إعدادات تسري من التشغيل القادم.</numerusform>
            <numerusform>%n إعدادًا يسري من التشغيل القادم.</numerusform>
            <numerusform>%n إعداد يسري من التشغيل القادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAddressForm</name>
    <message>
        <source>Calls come in over the internet, through a tunnel to this computer. Install one of these programs and start it with its command.</source>
        <translation>تصل المكالمات عبر الإنترنت، من خلال نفق إلى هذا الحاسوب. ثبّت أحد هذه البرامج وشغّله بأمره.</translation>
    </message>
    <message>
        <source>The https address that the program shows</source>
        <translation>عنوان https الذي يعرضه البرنامج</translation>
    </message>
    <message>
        <source>The commands are from the programs&apos; own help; they were not tried with Docket before it was delivered. Choose an address that stays the same after a restart.</source>
        <translation>الأوامر مأخوذة من مساعدة البرامج نفسها؛ ولم تُجرَّب مع Docket قبل تسليمه. اختر عنوانًا لا يتغير بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAgentForm</name>
    <message>
        <source>Choose who answers the phone. Then paste these things at that provider&apos;s site.</source>
        <translation>اختر من يجيب على الهاتف. ثم الصق هذه الأشياء في موقع مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Make a secret</source>
        <translation>إنشاء مفتاح سري</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>The provider&apos;s API key</source>
        <translation>مفتاح API من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Address for the provider&apos;s reports of calls</source>
        <translation>عنوان تقارير المكالمات من مزوّد الخدمة</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مزوّدو الخدمة</translation>
    </message>
    <message>
        <source>Another (MCP)</source>
        <translation>آخر (MCP)</translation>
    </message>
    <message>
        <source>Copy the tools</source>
        <translation>نسخ الأدوات</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <translation>نسخ التعليمات</translation>
    </message>
    <message>
        <source>Copy the secret now: it is shown only this once.</source>
        <translation>انسخ المفتاح السري الآن: يظهر هذه المرة فقط.</translation>
    </message>
    <message>
        <source>A secret is set. It is not shown again.</source>
        <translation>المفتاح السري مضبوط. لا يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Without a secret no call from outside is let in.</source>
        <translation>بلا مفتاح سري لا يُسمح بأي مكالمة من الخارج.</translation>
    </message>
    <message>
        <source>Copy the API key from your account there and add it here.</source>
        <translation>انسخ مفتاح API من حسابك هناك وأضفه هنا.</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>إنشاء مفتاح سري آخر</translation>
    </message>
    <message>
        <source>Everything below is ready to paste.</source>
        <translation>كل ما في الأسفل جاهز للصق.</translation>
    </message>
    <message>
        <source>The secret stands in the tools: they are ready to paste.</source>
        <translation>المفتاح السري موجود في الأدوات: هي جاهزة للصق.</translation>
    </message>
    <message>
        <source>In the tools, put the secret where PUT-THE stands.</source>
        <translation>في الأدوات، ضع المفتاح السري مكان PUT-THE.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupBar</name>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Orders are taken, but not set up yet: %1</source>
        <translation>تؤخذ الطلبات، لكن لم يُضبط بعد: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupForm</name>
    <message>
        <source>Your shop</source>
        <translation>محلك</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Tax and deals</source>
        <translation>الضريبة والعروض</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Way in for calls</source>
        <translation>مدخل المكالمات</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>المساعد الصوتي</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>PIN المالك</translation>
    </message>
    <message>
        <source>Trial call</source>
        <translation>مكالمة تجريبية</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupHoursForm</name>
    <message>
        <source>Outside these hours callers hear when you open next. A time after midnight belongs to the evening before.</source>
        <translation>خارج هذه الساعات يسمع المتصلون متى تفتح المرة القادمة. الوقت بعد منتصف الليل يُحسب على المساء السابق.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Other days, other hours</source>
        <translation>أيام أخرى، ساعات أخرى</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupMenuForm</name>
    <message>
        <source>Take it from a file</source>
        <translation>خذها من ملف</translation>
    </message>
    <message>
        <source>Begin with the demo menu</source>
        <translation>ابدأ بالقائمة التجريبية</translation>
    </message>
    <message numerus="yes">
        <source>On sale now: %n items.</source>
        <translation>
            <numerusform>متاح للبيع الآن: لا أصناف.</numerusform>
            <numerusform>متاح للبيع الآن: صنف واحد.</numerusform>
            <numerusform>متاح للبيع الآن: صنفان.</numerusform>
            <numerusform>متاح للبيع الآن: %n أصناف.</numerusform>
            <numerusform>متاح للبيع الآن: %n صنفًا.</numerusform>
            <numerusform>متاح للبيع الآن: %n صنف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB.</source>
        <translation>لا يمكن قراءة هذا الملف، أو حجمه أكبر من 16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>The menu is taken, with %n items.</source>
        <translation>
            <numerusform>أُخذت القائمة، بلا أصناف.</numerusform>
            <numerusform>أُخذت القائمة، وفيها صنف واحد.</numerusform>
            <numerusform>أُخذت القائمة، وفيها صنفان.</numerusform>
            <numerusform>أُخذت القائمة، وفيها %n أصناف.</numerusform>
            <numerusform>أُخذت القائمة، وفيها %n صنفًا.</numerusform>
            <numerusform>أُخذت القائمة، وفيها %n صنف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was odd in it:</source>
        <translation>ما كان غريبًا فيها:</translation>
    </message>
    <message>
        <source>Begin with the kebab shop&apos;s menu and change it under Menu, begin with an empty one and fill it there, or take your own from a file: a table (CSV), a menu of Docket, or the menu.json of an older voice server.</source>
        <translation>ابدأ بقائمة محل الكباب وعدّلها من «القائمة»، أو ابدأ بقائمة فارغة واملأها هناك، أو خذ قائمتك من ملف: جدول (CSV)، أو قائمة من Docket، أو ملف menu.json من خادم صوتي أقدم.</translation>
    </message>
    <message>
        <source>Nobody could order before you have filled it. The menu of now stays under Earlier menus.</source>
        <translation>لن يستطيع أحد الطلب قبل أن تملأها. القائمة الحالية تبقى في «القوائم السابقة».</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell under Menu: nobody can order before.</source>
        <translation>لا شيء في القائمة بعد. أضف ما تبيعه من «القائمة»: لا أحد يستطيع الطلب قبل ذلك.</translation>
    </message>
    <message>
        <source>Yes, empty the menu</source>
        <translation>نعم، أفرغ القائمة</translation>
    </message>
    <message>
        <source>Begin with an empty menu</source>
        <translation>ابدأ بقائمة فارغة</translation>
    </message>
    <message>
        <source>The menu is empty now.</source>
        <translation>القائمة فارغة الآن.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupOwnerForm</name>
    <message>
        <source>With a PIN only you change prices, secrets and these steps. Leave it empty to go on without one.</source>
        <translation>مع PIN أنت وحدك تغيّر الأسعار والمفاتيح السرية وهذه الخطوات. اتركه فارغًا لتتابع بدونه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>PIN of 4 to 12 digits</source>
        <translation>PIN من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The owner has a PIN. Who else works here stands under People.</source>
        <translation>المالك لديه PIN. باقي من يعمل هنا في «الموظفون».</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>إعداد محلك</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>a step</comment>
        <translation>%1 · تم</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>افتح المحل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPricesForm</name>
    <message>
        <source>Note here who has paid: a ready order says what is to pay</source>
        <translation>سجّل هنا من دفع: الطلب الجاهز يبيّن المبلغ المطلوب للدفع</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Deals find themselves: the caller always pays the least</source>
        <translation>تُطبَّق العروض تلقائيًا: يدفع المتصل الأقل دائمًا</translation>
    </message>
    <message>
        <source>Deals are offered first</source>
        <translation>تُقدَّم العروض أولًا</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>بلا عروض</translation>
    </message>
    <message>
        <source>Is the shop registered for GST, and how are deals found? A shop with a GST turnover of $75,000 a year or more must be registered.</source>
        <translation>هل المحل مسجَّل في GST، وكيف تُطبَّق العروض؟ المحل الذي تبلغ مبيعاته الخاضعة لـ GST $75,000 في السنة أو أكثر يجب أن يكون مسجَّلًا.</translation>
    </message>
    <message>
        <source>The shop is registered for GST</source>
        <translation>المحل مسجَّل في GST</translation>
    </message>
    <message>
        <source>No GST is counted. What people get is called Receipt, not Tax invoice.</source>
        <translation>لا تُحسب GST. ما يأخذه الزبائن يُسمى «إيصال»، لا «Tax invoice».</translation>
    </message>
    <message>
        <source>Prices on the menu include 10 % GST. What is free of it is marked item by item, in the menu. With an ABN, receipts are tax invoices.</source>
        <translation>أسعار القائمة تشمل 10 % GST. ما هو معفى منها يُحدَّد صنفًا صنفًا في القائمة. مع ABN تكون الإيصالات فواتير ضريبية.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPrinterForm</name>
    <message>
        <source>On the network: %1</source>
        <translation>على الشبكة: %1</translation>
    </message>
    <message>
        <source>On a cable: %1</source>
        <translation>بسلك: %1</translation>
    </message>
    <message>
        <source>Switch the printer on, then search. Without one, dockets are shown on this screen.</source>
        <translation>شغّل الطابعة، ثم ابحث. بدون طابعة تظهر التذاكر على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>مكان الطابعة</translation>
    </message>
    <message>
        <source>Search for printers</source>
        <translation>البحث عن طابعات</translation>
    </message>
    <message>
        <source>Print a test docket</source>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Printers that were found</source>
        <translation>الطابعات التي عُثر عليها</translation>
    </message>
    <message>
        <source>No printer: show dockets on the screen</source>
        <translation>بلا طابعة: إظهار التذاكر على الشاشة</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>أو اكتب مكانها</translation>
    </message>
    <message>
        <source>The test docket is on its way.</source>
        <translation>التذكرة التجريبية في طريقها.</translation>
    </message>
    <message>
        <source>None was found. It may be off, or in another network: its own test page tells its address.</source>
        <translation>لم يُعثر على طابعة. قد تكون مطفأة أو في شبكة أخرى: صفحة اختبارها تبيّن عنوانها.</translation>
    </message>
    <message numerus="yes">
        <source>%n printers were found. Choose one, then print a test docket.</source>
        <translation>
            <numerusform>لم يُعثر على طابعات. اختر واحدة، ثم اطبع تذكرة تجريبية.</numerusform>
            <numerusform>عُثر على طابعة واحدة. اخترها، ثم اطبع تذكرة تجريبية.</numerusform>
            <numerusform>عُثر على طابعتين. اختر واحدة، ثم اطبع تذكرة تجريبية.</numerusform>
            <numerusform>عُثر على %n طابعات. اختر واحدة، ثم اطبع تذكرة تجريبية.</numerusform>
            <numerusform>عُثر على %n طابعة. اختر واحدة، ثم اطبع تذكرة تجريبية.</numerusform>
            <numerusform>عُثر على %n طابعة. اختر واحدة، ثم اطبع تذكرة تجريبية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the printer says that the test docket is on paper.</source>
        <translation>تعمل: تقول الطابعة إن التذكرة التجريبية على الورق.</translation>
    </message>
    <message>
        <source>The test docket was sent. Look: is it on paper?</source>
        <translation>أُرسلت التذكرة التجريبية. انظر: هل هي على الورق؟</translation>
    </message>
    <message>
        <source>The test docket was lost on the way and may be on paper. %1</source>
        <translation>ضاعت التذكرة التجريبية في الطريق وربما هي على الورق. %1</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>لم يُطبع شيء. %1</translation>
    </message>
    <message>
        <source>A printer of this computer: %1</source>
        <translation>من طابعات هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Searching this computer and its network. It takes some seconds.</source>
        <translation>جارٍ البحث في هذا الحاسوب وشبكته. يستغرق بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupShopForm</name>
    <message>
        <source>Callers hear the name; dockets and receipts show it. You can change all of it later.</source>
        <translation>يسمع المتصلون الاسم، ويظهر على التذاكر والإيصالات. يمكنك تغيير كل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Australian Business Number (ABN)</source>
        <translation>رقم الأعمال الأسترالي (ABN)</translation>
    </message>
    <message>
        <source>Without an ABN your receipts are no tax invoices.</source>
        <translation>بلا ABN لا تكون إيصالاتك فواتير ضريبية.</translation>
    </message>
    <message>
        <source>Not right yet: an ABN has eleven digits that fit together.</source>
        <translation>غير صحيح بعد: ABN أحد عشر رقمًا متوافقة مع بعضها.</translation>
    </message>
    <message>
        <source>This ABN can be right: its digits fit together.</source>
        <translation>هذا ABN يمكن أن يكون صحيحًا: أرقامه متوافقة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupTrialForm</name>
    <message>
        <source>See it work before the first customer rings: a made-up caller orders something from your menu.</source>
        <translation>شاهده يعمل قبل أن يتصل أول زبون: متصل وهمي يطلب شيئًا من قائمتك.</translation>
    </message>
    <message>
        <source>Let a made-up call come in</source>
        <translation>تشغيل مكالمة وهمية</translation>
    </message>
    <message>
        <source>Cancel the trial order</source>
        <translation>إلغاء الطلب التجريبي</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>كان تجربة</translation>
    </message>
    <message>
        <source>The call came to nothing: %1</source>
        <translation>لم تنجح المكالمة: %1</translation>
    </message>
    <message>
        <source>The trial order %1 is cancelled and does not count as sold. Tap it away on the board.</source>
        <translation>الطلب التجريبي %1 أُلغي ولا يُحسب من المباع. اضغط عليه في اللوحة لإزالته.</translation>
    </message>
    <message>
        <source>Order %1: “%2”, %3. It stands on the board, and its docket is printed. Nobody is waiting for it: cancel it when you have seen both.</source>
        <translation>الطلب %1: «%2»، %3. هو على اللوحة، وتذكرته طُبعت. لا أحد ينتظره: ألغه بعد أن ترى الاثنين.</translation>
    </message>
    <message>
        <source>The time zone and the watch over the address count from the next start.</source>
        <translation>المنطقة الزمنية ومراقبة العنوان تسريان من التشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SidePanel</name>
    <message>
        <source>min</source>
        <comment>minutes, after the waiting time</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>A CALLER HEARS</source>
        <translation>يسمع المتصل</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>للتحضير</translation>
    </message>
    <message>
        <source>tap for more</source>
        <translation>اضغط للمزيد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutPage</name>
    <message>
        <source>Whole menu</source>
        <translation>القائمة كلها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the menu</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>بيعه من جديد</translation>
    </message>
    <message>
        <source>What is sold out?</source>
        <translation>ماذا نفد؟</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>كم بقي</translation>
    </message>
    <message>
        <source>So many are left</source>
        <translation>هذا ما بقي</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>بلا عدّ</translation>
    </message>
    <message>
        <source>Or count it: orders take of it, and at 0 it is sold out.</source>
        <translation>أو بالعدّ: تُخصم منه الطلبات، وعند 0 يكون قد نفد.</translation>
    </message>
    <message>
        <source>What of order %1 is sold out?</source>
        <translation>ماذا نفد من الطلب %1؟</translation>
    </message>
    <message>
        <source>86: %1, taken off in the menu</source>
        <translation>نفد: %1، موقوف في القائمة</translation>
    </message>
    <message>
        <source>86: %1, none left</source>
        <translation>نفد: %1، لم يبقَ منه شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an item and its part of the menu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1: بقي %n</numerusform>
            <numerusform>%1: بقي %n</numerusform>
            <numerusform>%1: بقي %n</numerusform>
            <numerusform>%1: بقي %n</numerusform>
            <numerusform>%1: بقي %n</numerusform>
            <numerusform>%1: بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sold only %2</source>
        <comment>an item, and its hours</comment>
        <translation>%1، يُباع فقط %2</translation>
    </message>
    <message>
        <source>86: %1, until %2</source>
        <translation>نفد: %1، حتى %2</translation>
    </message>
    <message>
        <source>86: %1, until you sell it again</source>
        <translation>نفد: %1، حتى تبيعه من جديد</translation>
    </message>
    <message>
        <source>Tap what has run out, or is back.</source>
        <translation>اضغط على ما نفد أو ما عاد.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>حتى…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutTimes</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sold out until %1</source>
        <translation>نفد حتى %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoundBar</name>
    <message>
        <source>Test sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>أسمعه</translation>
    </message>
    <message>
        <source>Can you hear new orders? Test it, and turn up the loudspeaker if not.</source>
        <translation>هل تسمع الطلبات الجديدة؟ جرّب الصوت، وارفع مكبر الصوت إن لم تسمع.</translation>
    </message>
    <message>
        <source>No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board.</source>
        <translation>لا صوت: لا يوجد مكبر صوت. وصّل واحدًا أو شغّله؛ يستخدمه Docket تلقائيًا. حتى ذلك الحين راقب اللوحة.</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used. Check its cable and the computer&apos;s sound settings, then test it. Until then, watch the board.</source>
        <translation>لا صوت: لا يمكن استخدام مكبر الصوت. افحص سلكه وإعدادات الصوت في الحاسوب، ثم جرّبه. حتى ذلك الحين راقب اللوحة.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StaffPage</name>
    <message>
        <source>Cook</source>
        <translation>طباخ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>كاشير</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Cook: no PIN needed</source>
        <translation>طباخ: لا يحتاج إلى PIN</translation>
    </message>
    <message>
        <source>Counter: the same, by name</source>
        <translation>كاشير: مثله، لكن باسمه</translation>
    </message>
    <message>
        <source>Owner: also prices and people</source>
        <translation>مالك: أيضًا الأسعار والموظفون</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح له</translation>
    </message>
    <message>
        <source>Nobody has a PIN, so everybody may do everything. Begin with the owner.</source>
        <translation>لا أحد لديه PIN، فالجميع يستطيعون كل شيء. ابدأ بالمالك.</translation>
    </message>
    <message>
        <source>%1 is here (%2).</source>
        <comment>a name and what they are</comment>
        <translation>%1 هنا (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed in: whoever is here may do a cook&apos;s work.</source>
        <translation>لم يسجّل أحد دخوله: من هنا يستطيع عمل الطباخ.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and what they are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, no PIN</source>
        <translation>%1 · %2، بلا PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN جديد</translation>
    </message>
    <message>
        <source>%1&apos;s PIN</source>
        <translation>PIN لـ %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 has no PIN and needs none.</source>
        <translation>%1 بلا PIN ولا يحتاج إليه.</translation>
    </message>
    <message>
        <source>Tap a name, or add somebody.</source>
        <translation>اضغط على اسم، أو أضف شخصًا.</translation>
    </message>
    <message>
        <source>Tap your name to sign in.</source>
        <translation>اضغط على اسمك لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartNotice</name>
    <message>
        <source>Docket is starting.

After an update it brings a big shop&apos;s orders up to date, which can take some minutes. Leave the computer on.</source>
        <translation>يبدأ Docket الآن.

بعد التحديث يجهّز طلبات المحل الكبير، وقد يستغرق ذلك بضع دقائق. اترك الحاسوب يعمل.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartPage</name>
    <message>
        <source>A newer Docket was here</source>
        <translation>كان هنا إصدار أحدث من Docket</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>لا يمكن حفظ شيء</translation>
    </message>
    <message>
        <source>The orders cannot be opened</source>
        <translation>لا يمكن فتح الطلبات</translation>
    </message>
    <message>
        <source>Install the newer Docket on this computer, then tap Try again.</source>
        <translation>ثبّت الإصدار الأحدث من Docket على هذا الحاسوب، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Make room on this computer: empty its bin, or delete what is not Docket&apos;s.</source>
        <translation>أفرغ مساحة على هذا الحاسوب: أفرغ سلة المحذوفات، أو احذف ما ليس من ملفات Docket.</translation>
    </message>
    <message>
        <source>See whether the disk is plugged in. If it is, ask whoever looks after this computer to let Docket write there.</source>
        <translation>تأكد أن القرص موصول. إن كان موصولًا، فاطلب ممن يعتني بهذا الحاسوب أن يسمح لـ Docket بالكتابة عليه.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, read this page to whoever looks after it.</source>
        <translation>أعد تشغيل الحاسوب. إن لم ينفع ذلك، فاقرأ هذه الصفحة لمن يعتني به.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Docket has deleted nothing: what was saved is still there.</source>
        <translation>لم يحذف Docket شيئًا: ما حُفظ ما زال موجودًا.</translation>
    </message>
    <message>
        <source>No calls are taken while this page is shown. Callers hear what your voice agent says when it gets no answer.</source>
        <translation>لا تُستقبل مكالمات ما دامت هذه الصفحة ظاهرة. يسمع المتصلون ما يقوله المساعد الصوتي حين لا يصله جواب.</translation>
    </message>
    <message numerus="yes">
        <source>Docket tries again by itself every %n s.</source>
        <translation>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل %n ثانية.</numerusform>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل ثانية.</numerusform>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل ثانيتين.</numerusform>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل %n ثوانٍ.</numerusform>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل %n ثانية.</numerusform>
            <numerusform>يعيد Docket المحاولة تلقائيًا كل %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or bring back the backup of %1. Orders that came later are then not on the board: they are set aside in a file of their own.</source>
        <translation>أو استعد النسخة الاحتياطية من %1. عندها لا تظهر الطلبات اللاحقة على اللوحة: تُوضع جانبًا في ملف خاص بها.</translation>
    </message>
    <message>
        <source>There is no backup that this Docket can read.</source>
        <translation>لا توجد نسخة احتياطية يستطيع إصدار Docket هذا قراءتها.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>نعم، استعدها</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>docket::ui::StationWindow</name>
    <message>
        <source>What is sold out is told at the main board.</source>
        <translation>ما نفد يُسجَّل على اللوحة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketTile</name>
    <message>
        <source>Recall</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>No rush</source>
        <translation>غير مستعجل</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>مستعجل</translation>
    </message>
    <message>
        <source>The call of order %1</source>
        <translation>مكالمة الطلب %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1، الطلب %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>اطّلعت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>انتهى هنا</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>ينتظر الآخرين</translation>
    </message>
    <message>
        <source>All done: Ready</source>
        <translation>انتهى الكل: جاهز</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Order %1 for %2, promised %3, %4</source>
        <translation>الطلب %1 لـ %2، الموعد %3، %4</translation>
    </message>
    <message>
        <source>goes on in the next column</source>
        <translation>يتبع في العمود التالي</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketWords</name>
    <message>
        <source>“%1”</source>
        <comment>a note in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>للدفع: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a line of an order</comment>
        <translation>%1، تم</translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere: %n lines to make</source>
        <translation>
            <numerusform>في محطات أخرى: لا بنود للتحضير</numerusform>
            <numerusform>في محطات أخرى: بند واحد للتحضير</numerusform>
            <numerusform>في محطات أخرى: بندان للتحضير</numerusform>
            <numerusform>في محطات أخرى: %n بنود للتحضير</numerusform>
            <numerusform>في محطات أخرى: %n بندًا للتحضير</numerusform>
            <numerusform>في محطات أخرى: %n بند للتحضير</numerusform>
        </translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>an allergy</comment>
        <translation>رُوجعت</translation>
    </message>
    <message>
        <source>tap when checked</source>
        <comment>an allergy</comment>
        <translation>اضغط بعد المراجعة</translation>
    </message>
    <message>
        <source>NO %1</source>
        <comment>left out of an item, in capitals</comment>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>Duplicate? Same caller just before</source>
        <translation>مكرر؟ المتصل نفسه طلب للتو</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>مستعجل</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>CANCELLED, now %1</source>
        <translation>أُلغي، صار %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>CHANGED, was %1</source>
        <translation>عُدّل، كان %1</translation>
    </message>
    <message>
        <source>%1: check the allergy and tap it, then go on.</source>
        <translation>%1: راجع الحساسية واضغط عليها، ثم تابع.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
        <source>ready for %n min</source>
        <translation>
            <numerusform>جاهز منذ %n د</numerusform>
            <numerusform>جاهز منذ %n د</numerusform>
            <numerusform>جاهز منذ %n د</numerusform>
            <numerusform>جاهز منذ %n د</numerusform>
            <numerusform>جاهز منذ %n د</numerusform>
            <numerusform>جاهز منذ %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>حان موعده</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>البدء %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until the promised time</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاشير</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
</context>
<context>
    <name>docket::ui::TopBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustBar</name>
    <message>
        <source>Can Docket be trusted now</source>
        <translation>هل يُعتمد على Docket الآن</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustWords</name>
    <message>
        <source>%1: %2</source>
        <comment>something not known and its code</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agent: listening at %1</source>
        <translation>المساعد الصوتي: يستمع على %1</translation>
    </message>
    <message>
        <source>Agent: answers only on this computer until a secret is set</source>
        <translation>المساعد الصوتي: يجيب على هذا الحاسوب فقط حتى يُضبط مفتاح سري</translation>
    </message>
    <message>
        <source>Agent: last call %1</source>
        <translation>المساعد الصوتي: آخر مكالمة %1</translation>
    </message>
    <message>
        <source>Agent: no calls can be taken, %1</source>
        <translation>المساعد الصوتي: لا يمكن استقبال مكالمات، %1</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1, and read along</source>
        <translation>أي شخص على الشبكة يستطيع الوصول إلى %1 وقراءة ما يمر</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1</source>
        <translation>أي شخص على الشبكة يستطيع الوصول إلى %1</translation>
    </message>
    <message>
        <source>Certificate, the one of before is shown: %1</source>
        <translation>الشهادة، ما زالت السابقة مستخدمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: for %n more days</source>
        <translation>
            <numerusform>الشهادة: بقي %n يوم</numerusform>
            <numerusform>الشهادة: بقي يوم واحد</numerusform>
            <numerusform>الشهادة: بقي يومان</numerusform>
            <numerusform>الشهادة: بقي %n أيام</numerusform>
            <numerusform>الشهادة: بقي %n يومًا</numerusform>
            <numerusform>الشهادة: بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>لا تذاكر تنتظر</numerusform>
            <numerusform>تذكرة واحدة تنتظر</numerusform>
            <numerusform>تذكرتان تنتظران</numerusform>
            <numerusform>%n تذاكر تنتظر</numerusform>
            <numerusform>%n تذكرة تنتظر</numerusform>
            <numerusform>%n تذكرة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <comment>a docket</comment>
        <translation>أقدمها منذ %1</translation>
    </message>
    <message>
        <source>From outside: reached</source>
        <translation>من الخارج: يمكن الوصول</translation>
    </message>
    <message>
        <source>From outside: not watched</source>
        <translation>من الخارج: بلا مراقبة</translation>
    </message>
    <message>
        <source>From outside: the address in the settings is none</source>
        <translation>من الخارج: العنوان في الإعدادات غير صالح</translation>
    </message>
    <message>
        <source>From outside: not reached just now (%1)</source>
        <translation>من الخارج: تعذّر الوصول الآن (%1)</translation>
    </message>
    <message numerus="yes">
        <source>No calls come in: not reachable from outside for %n min (%1)</source>
        <translation>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ %n دقيقة (%1)</numerusform>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ دقيقة واحدة (%1)</numerusform>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ دقيقتين (%1)</numerusform>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ %n دقائق (%1)</numerusform>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ %n دقيقة (%1)</numerusform>
            <numerusform>لا تصل مكالمات: لا يمكن الوصول من الخارج منذ %n دقيقة (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket broke off %1 and was started again. No order was lost. Send this report to who looks after it: %2</source>
        <translation>توقف Docket فجأة %1 وأُعيد تشغيله. لم يضع أي طلب. أرسل هذا التقرير إلى من يعتني به: %2</translation>
    </message>
    <message>
        <source>Docket: has run through</source>
        <translation>Docket: يعمل بلا انقطاع</translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by %n min: check the times of orders</source>
        <translation>
            <numerusform>رجعت ساعة الحاسوب %n دقيقة إلى الوراء: راجع أوقات الطلبات</numerusform>
            <numerusform>رجعت ساعة الحاسوب دقيقة واحدة إلى الوراء: راجع أوقات الطلبات</numerusform>
            <numerusform>رجعت ساعة الحاسوب دقيقتين إلى الوراء: راجع أوقات الطلبات</numerusform>
            <numerusform>رجعت ساعة الحاسوب %n دقائق إلى الوراء: راجع أوقات الطلبات</numerusform>
            <numerusform>رجعت ساعة الحاسوب %n دقيقة إلى الوراء: راجع أوقات الطلبات</numerusform>
            <numerusform>رجعت ساعة الحاسوب %n دقيقة إلى الوراء: راجع أوقات الطلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</source>
        <translation>
            <numerusform>قفزت ساعة الحاسوب %n دقيقة إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
            <numerusform>قفزت ساعة الحاسوب دقيقة واحدة إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
            <numerusform>قفزت ساعة الحاسوب دقيقتين إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
            <numerusform>قفزت ساعة الحاسوب %n دقائق إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
            <numerusform>قفزت ساعة الحاسوب %n دقيقة إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
            <numerusform>قفزت ساعة الحاسوب %n دقيقة إلى الأمام، أو كان في وضع السكون: راجع أوقات الطلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: steady</source>
        <translation>الساعة: منتظمة</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 MB left</source>
        <translation>القرص شبه ممتلئ: بقي %1 MB</translation>
    </message>
    <message>
        <source>Disk: has room</source>
        <translation>القرص: فيه مساحة</translation>
    </message>
    <message>
        <source>%1 printer: %2</source>
        <comment>where it stands and its state</comment>
        <translation>طابعة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>لا تذاكر قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>تذكرة قديمة واحدة: طباعة أم تجاهل؟</numerusform>
            <numerusform>تذكرتان قديمتان: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذاكر قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذكرة قديمة: طباعة أم تجاهل؟</numerusform>
            <numerusform>%n تذكرة قديمة: طباعة أم تجاهل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a printer</comment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a printer</comment>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a printer</comment>
        <translation>خطأ</translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <comment>a printer</comment>
        <translation>
            <numerusform>متأخرة %n دقيقة</numerusform>
            <numerusform>متأخرة دقيقة واحدة</numerusform>
            <numerusform>متأخرة دقيقتين</numerusform>
            <numerusform>متأخرة %n دقائق</numerusform>
            <numerusform>متأخرة %n دقيقة</numerusform>
            <numerusform>متأخرة %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>none set up</source>
        <translation>لا شيء مضبوط</translation>
    </message>
    <message>
        <source>Orders are saved</source>
        <translation>الطلبات محفوظة</translation>
    </message>
    <message>
        <source>Disk full: cannot take orders</source>
        <translation>القرص ممتلئ: لا يمكن أخذ طلبات</translation>
    </message>
    <message>
        <source>Disk is read-only: cannot take orders</source>
        <translation>القرص للقراءة فقط: لا يمكن أخذ طلبات</translation>
    </message>
    <message>
        <source>Database damaged: cannot take orders</source>
        <translation>قاعدة البيانات تالفة: لا يمكن أخذ طلبات</translation>
    </message>
    <message>
        <source>Orders cannot be saved: %1</source>
        <translation>لا يمكن حفظ الطلبات: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>when it was made</comment>
        <translation>النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>تعذّر عمل نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>The database was damaged. The orders of %1 are back, later ones are only on paper</source>
        <translation>كانت قاعدة البيانات تالفة. عادت الطلبات حتى %1، وما بعدها على الورق فقط</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup: no order of before is shown</source>
        <translation>كانت قاعدة البيانات تالفة بلا نسخة احتياطية: لا يظهر أي طلب سابق</translation>
    </message>
    <message>
        <source>Menu: version %1</source>
        <translation>القائمة: الإصدار %1</translation>
    </message>
    <message>
        <source>New menu refused, the old one is in use: %1</source>
        <translation>رُفضت القائمة الجديدة، والقديمة مستخدمة: %1</translation>
    </message>
    <message>
        <source>Dockets: print as they are set</source>
        <translation>التذاكر: تُطبع كما ضُبطت</translation>
    </message>
    <message>
        <source>New dockets refused, they print as before: %1</source>
        <translation>رُفض شكل التذاكر الجديد، وتُطبع كما كانت: %1</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>الصوت: يعمل</translation>
    </message>
    <message>
        <source>Sound: switched off</source>
        <translation>الصوت: مطفأ</translation>
    </message>
    <message>
        <source>No sound: no loudspeaker</source>
        <translation>لا صوت: لا يوجد مكبر صوت</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used</source>
        <translation>لا صوت: لا يمكن استخدام مكبر الصوت</translation>
    </message>
    <message>
        <source>Customers&apos; screen</source>
        <translation>شاشة الزبائن</translation>
    </message>
    <message>
        <source>Board of %1</source>
        <translation>لوحة %1</translation>
    </message>
    <message>
        <source>%1: on monitor %2</source>
        <translation>%1: على الشاشة %2</translation>
    </message>
    <message>
        <source>%1: monitor %2 is not there</source>
        <translation>%1: الشاشة %2 غير موجودة</translation>
    </message>
    <message>
        <source>%1: monitor %2 is the board&apos;s own</source>
        <translation>%1: الشاشة %2 هي شاشة اللوحة نفسها</translation>
    </message>
    <message>
        <source>SMS: ready</source>
        <translation>SMS: جاهزة</translation>
    </message>
    <message>
        <source>SMS: not set up, %1</source>
        <translation>SMS: غير مضبوطة، %1</translation>
    </message>
    <message>
        <source>SMS: waiting to be sent (%1), %2</source>
        <comment>how many and why</comment>
        <translation>SMS: تنتظر الإرسال (%1)، %2</translation>
    </message>
    <message>
        <source>SMS to %1 was not sent: %2</source>
        <translation>لم تُرسل SMS إلى %1: %2</translation>
    </message>
    <message>
        <source>SMS to %1 did not arrive: %2</source>
        <translation>لم تصل SMS إلى %1: %2</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: they are being saved</source>
        <translation>أُخذ ملف الطلبات من مكانه: يجري حفظ الطلبات</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>أُخذ ملف الطلبات من مكانه: لا يمكن أخذ طلبات. لا تُغلق Docket، فهو يواصل محاولة حفظها: %1</translation>
    </message>
    <message>
        <source>The database was missing. The orders of %1 are back, later ones are only on paper</source>
        <translation>كانت قاعدة البيانات مفقودة. عادت الطلبات حتى %1، وما بعدها على الورق فقط</translation>
    </message>
    <message>
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4</translation>
    </message>
    <message numerus="yes">
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. لا رسائل نصية كانت تنتظر حينها</numerusform>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. رسالة نصية واحدة كانت تنتظر حينها لن تُرسل</numerusform>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. رسالتان نصيتان كانتا تنتظران حينها لن تُرسلا</numerusform>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. %n رسائل نصية كانت تنتظر حينها لن تُرسل</numerusform>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. %n رسالة نصية كانت تنتظر حينها لن تُرسل</numerusform>
            <numerusform>عادت بيانات %1 (%2، %3). الطلبات اللاحقة على الورق فقط وفي %4. %n رسالة نصية كانت تنتظر حينها لن تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the orders was taken away (%1). All orders are here and saved. Find out who or what did it</source>
        <translation>أُخذ ملف الطلبات من مكانه (%1). كل الطلبات هنا ومحفوظة. اعرف من أو ما الذي فعل ذلك</translation>
    </message>
    <message>
        <source>Another file was put in the place of the orders&apos; (%1). All orders are here and saved; the other file is now %2</source>
        <translation>وُضع ملف آخر مكان ملف الطلبات (%1). كل الطلبات هنا ومحفوظة؛ الملف الآخر هو الآن %2</translation>
    </message>
    <message>
        <source>The backup %1 did not come back, all is as before: %2</source>
        <translation>النسخة الاحتياطية %1 لم تُستعد، كل شيء كما كان: %2</translation>
    </message>
    <message>
        <source>Backup brought back: seen</source>
        <translation>استُعيدت النسخة الاحتياطية: اطّلعت</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost (%1): its name, hours and settings are the demo&apos;s. Set them again, and its secrets</source>
        <translation>فُقدت ملفات المحل الخاصة به (%1): اسمه وساعاته وإعداداته هي الآن للمحل التجريبي. أعد ضبطها، ومعها المفاتيح السرية</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost: seen</source>
        <translation>فُقدت ملفات المحل الخاصة به: اطّلعت</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: they are being saved</source>
        <translation>نُسخ ملف آخر فوق ملف الطلبات: يجري حفظ الطلبات</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>نُسخ ملف آخر فوق ملف الطلبات: لا يمكن أخذ طلبات. لا تُغلق Docket، فهو يواصل محاولة حفظها: %1</translation>
    </message>
    <message>
        <source>Nothing is on the menu: nobody can order. Add what you sell under Menu</source>
        <translation>لا شيء في القائمة: لا أحد يستطيع الطلب. أضف ما تبيعه من «القائمة»</translation>
    </message>
    <message>
        <source>Docket was stuck and has started itself again at %1. Every order is kept. Send this report to who looks after it: %2</source>
        <translation>علق Docket وأعاد تشغيل نفسه في %1. كل الطلبات محفوظة. أرسل هذا التقرير إلى من يعتني به: %2</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. The orders of %2 are back, later ones are only on paper</source>
        <translation>كان في مكان ملف الطلبات ملف لبرنامج آخر، وهو الآن %1. عادت الطلبات حتى %2، وما بعدها على الورق فقط</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. There was no backup: no order of before is shown</source>
        <translation>كان في مكان ملف الطلبات ملف لبرنامج آخر، وهو الآن %1. لم تكن هناك نسخة احتياطية: لا يظهر أي طلب سابق</translation>
    </message>
</context>
<context>
    <name>docket::ui::UndoBar</name>
    <message>
        <source>%1 is started</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>%1 is collected</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnknownWordsList</name>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add to the menu&apos;s draft</source>
        <translation>إضافة إلى مسودة القائمة</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>قيل ولم يُفهم</translation>
    </message>
    <message>
        <source>Callers were understood. What a caller says and no menu knows stands here.</source>
        <translation>فُهم كل المتصلين. هنا يظهر ما يقوله المتصلون ولا تعرفه القائمة.</translation>
    </message>
    <message>
        <source>What did they mean? Another word for it makes the next call easier.</source>
        <translation>ماذا قصدوا؟ تسمية أخرى له تسهّل المكالمة القادمة.</translation>
    </message>
    <message>
        <source>Another word for …</source>
        <translation>تسمية أخرى لـ …</translation>
    </message>
    <message>
        <source>“%1” is another word for …</source>
        <translation>«%1» تسمية أخرى لـ …</translation>
    </message>
    <message>
        <source>“%1” is another word for:</source>
        <translation>«%1» تسمية أخرى لـ:</translation>
    </message>
</context>
</TS>
