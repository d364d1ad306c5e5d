<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>MenuChange</name>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>satışta</translation>
    </message>
    <message>
        <source>words</source>
        <translation>başka adlar</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>alerjenler</translation>
    </message>
    <message>
        <source>description</source>
        <translation>açıklama</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotoğraf</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>satış saatleri</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>diyetler</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>station</source>
        <translation>istasyon</translation>
    </message>
    <message>
        <source>seconds of work</source>
        <translation>iş süresi, saniye</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>çeşit</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>GST&apos;siz</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>yalnız yetişkinlere</translation>
    </message>
    <message>
        <source>upgrade of</source>
        <translation>şunun üst ürünü</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>kilojul</translation>
    </message>
    <message>
        <source>part of the lot</source>
        <translation>“hepsi” içinde</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parçalar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>kurallar</translation>
    </message>
    <message>
        <source>The order of the items</source>
        <translation>Ürünlerin sırası</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Boylar</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Çeşitler</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Bulk discounts</source>
        <translation>Çok alana indirim</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>İndirim kodları</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Ek ücretler</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 %2 ile %3 arası</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>always</source>
        <translation>her zaman</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>yalnız %1</translation>
    </message>
    <message>
        <source>comes with %1</source>
        <translation>%1 ile gelir</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ücretsiz</translation>
    </message>
    <message>
        <source>%1 for %2 more</source>
        <translation>%2 farkla %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ya da </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ya da </translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 içinden herhangi biri</translation>
    </message>
    <message>
        <source>Options “%1”</source>
        <translation>Seçenekler “%1”</translation>
    </message>
    <message>
        <source>Deal “%1”</source>
        <translation>Kampanya “%1”</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: değişti</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>Yeni: %1, %2</translation>
    </message>
    <message>
        <source>Gone: %1, %2</source>
        <translation>Kalktı: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The printer did not finish within two minutes.</source>
        <translation>Yazıcı iki dakika içinde bitirmedi.</translation>
    </message>
    <message>
        <source>The address begins with https:// and a name, as the tunnel shows it.</source>
        <translation>Adres https:// ve bir adla başlar, tünelin gösterdiği gibi.</translation>
    </message>
    <message>
        <source>There is nothing on the menu that can be ordered by name.</source>
        <translation>Menüde adıyla sipariş edilebilecek bir şey yok.</translation>
    </message>
    <message>
        <source>The log cannot be written in %1. Nothing else is wrong.</source>
        <translation>Günlük dosyası (log) %1 klasörüne yazılamıyor. Başka bir sorun yok.</translation>
    </message>
    <message>
        <source>The present menu could not be copied in %1, so it was left as it is.</source>
        <translation>Şimdiki menü %1 klasörüne kopyalanamadı, bu yüzden olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The present menu was left as it is.</source>
        <translation>%1 yazılamıyor: %2. Şimdiki menü olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>--listen takes ADDRESS:PORT, for example 127.0.0.1:8000, not &quot;%1&quot;.</source>
        <translation>--listen için ADRES:PORT yazılır, örneğin 127.0.0.1:8000; &quot;%1&quot; olmaz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time with an offset, for example 2026-11-20T12:26:00+11:00.</source>
        <translation>&quot;%1&quot; saat farkı yazılmış bir zaman değil, örneğin 2026-11-20T12:26:00+11:00.</translation>
    </message>
    <message>
        <source>%1. There is no earlier menu to go on with: mend %2.</source>
        <translation>%1. Devam edilecek önceki bir menü yok: şunu düzeltin: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>The setting printers/%1/profile takes one of: %2, not &quot;%3&quot;.</source>
        <translation>printers/%1/profile ayarına şunlardan biri yazılır: %2; &quot;%3&quot; olmaz.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot;: %2</source>
        <translation>Yazıcı &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The setting server/trustedProxies: %1</source>
        <translation>server/trustedProxies ayarı: %1</translation>
    </message>
    <message>
        <source>There is no such note or coin to count.</source>
        <translation>Sayılacak böyle bir kağıt ya da madeni para yok.</translation>
    </message>
    <message>
        <source>Between 0 and 9999 notes or coins of one kind can be counted.</source>
        <translation>Bir çeşit kağıt ya da madeni paradan 0 ile 9999 arası sayılabilir.</translation>
    </message>
    <message>
        <source>$%1 cannot lie in a drawer.</source>
        <translation>Çekmecede $%1 olamaz.</translation>
    </message>
    <message>
        <source>Between $0.00 and $%1 can stay in the drawer.</source>
        <translation>Çekmecede $0.00 ile $%1 arası kalabilir.</translation>
    </message>
    <message>
        <source>Say how much it is.</source>
        <translation>Ne kadar olduğunu yazın.</translation>
    </message>
    <message>
        <source>There are no coins for $%1.</source>
        <translation>$%1 tutarını verecek madeni para yok.</translation>
    </message>
    <message>
        <source>The menu has no item that could be sold</source>
        <translation>Menüde satılabilecek ürün yok</translation>
    </message>
    <message>
        <source>The menu has more than 500 items or 2,000 synonyms</source>
        <translation>Menüde 500&apos;den çok ürün ya da 2.000&apos;den çok başka ad var</translation>
    </message>
    <message>
        <source>Line %1: the category &quot;%2&quot; is not a list of items</source>
        <translation>Satır %1: &quot;%2&quot; kategorisi bir ürün listesi değil</translation>
    </message>
    <message>
        <source>The menu has more than 300 modifiers</source>
        <translation>Menüde 300&apos;den çok ek seçenek (modifiers) var</translation>
    </message>
    <message>
        <source>Sorry, the %1 cannot come with %2.</source>
        <translation>Üzgünüz: %1, %2 ile olmuyor.</translation>
    </message>
    <message>
        <source>The %1 with %2 comes only in %3.</source>
        <translation>%2 ile %1 yalnız şu boyda var: %3.</translation>
    </message>
    <message>
        <source>I can take from 1 to 20 of one item.</source>
        <translation>Bir üründen 1 ile 20 arası alabilirim.</translation>
    </message>
    <message>
        <source>The %1 comes in one size only.</source>
        <translation>%1 yalnız tek boy.</translation>
    </message>
    <message>
        <source>Sorry, that is not on the menu.</source>
        <translation>Üzgünüz, bu menüde yok.</translation>
    </message>
    <message>
        <source>We do not have the %1 in %2.</source>
        <translation>%1 için %2 çeşidi yok.</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of %1.</source>
        <translation>Üzgünüz, %1 bitti.</translation>
    </message>
    <message>
        <source>The %1 takes only %2 %3.</source>
        <translation>%1 için en çok %2 %3 seçilir.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>bir</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of the %1.</source>
        <translation>Üzgünüz, %1 bitti.</translation>
    </message>
    <message>
        <source>Sorry, we sell the %1 only %2.</source>
        <translation>Üzgünüz, %1 satış saatleri: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; sütunu iki kez var</translation>
    </message>
    <message>
        <source>the table stops here, without its row &quot;end&quot;: is it all there?</source>
        <translation>tablo burada bitiyor, &quot;end&quot; satırı yok: hepsi burada mı?</translation>
    </message>
    <message>
        <source>this stands below the row &quot;end&quot;; move that to the bottom</source>
        <translation>bu, &quot;end&quot; satırının altında duruyor; o satırı en alta taşıyın</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>&quot;%1&quot; sütunu yok</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;</source>
        <translation>%1 için true ya da false yazılır, &quot;%2&quot; olmaz</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;</source>
        <translation>%1 için bir tam sayı yazılır, &quot;%2&quot; olmaz</translation>
    </message>
    <message>
        <source>%1 is not as Docket wrote it: &quot;%2&quot;</source>
        <translation>%1, Docket&apos;in yazdığı gibi değil: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>&quot;%1&quot; diye bir tür yok</translation>
    </message>
    <message>
        <source>there are no options &quot;%1&quot; above</source>
        <translation>yukarıda &quot;%1&quot; diye seçenekler yok</translation>
    </message>
    <message>
        <source>The table is not UTF-8 text; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation>Tablo UTF-8 metni değil; &quot;CSV UTF-8&quot; olarak kaydedip yeniden deneyin</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows</source>
        <translation>Tabloda 100.000&apos;den çok satır var</translation>
    </message>
    <message>
        <source>The menu cannot be taken over as it is. %1</source>
        <translation>Menü bu haliyle alınamıyor. %1</translation>
    </message>
    <message>
        <source>The menu is larger than 16 MB</source>
        <translation>Menü 16 MB&apos;tan büyük</translation>
    </message>
    <message>
        <source>The menu is empty</source>
        <translation>Menü boş</translation>
    </message>
    <message>
        <source>The menu is not UTF-8 text; save it as UTF-8 and try again</source>
        <translation>Menü UTF-8 metni değil; UTF-8 olarak kaydedip yeniden deneyin</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>The menu: must be one object in braces</source>
        <translation>Menü: süslü parantez içinde tek bir nesne olmalı</translation>
    </message>
    <message>
        <source>The menu has more than 200,000 entries</source>
        <translation>Menüde 200.000&apos;den çok kayıt var</translation>
    </message>
    <message>
        <source>The menu has half a character in a \u escape</source>
        <translation>Menüde bir \u kaçışında yarım karakter var</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice, first on line %3; take one of them out</source>
        <translation>Satır %1: &quot;%2&quot; iki kez var, ilki satır %3; birini çıkarın</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount with at most two decimals</source>
        <translation>%1 %2 en çok iki ondalıklı bir tutar değil</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero</source>
        <translation>%1 %2 sıfırdan büyük bir tutar değil</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>&quot;%1&quot; diye bir boy yok</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 17:30</source>
        <translation>&quot;%1&quot; 17:30 gibi bir saat değil</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 sıfırın altında</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>&quot;%1&quot; diye bir kategori yok</translation>
    </message>
    <message>
        <source>has both &quot;price&quot; and &quot;prices&quot;</source>
        <translation>hem &quot;price&quot; hem &quot;prices&quot; var</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>fiyatı yok</translation>
    </message>
    <message>
        <source>has kilojoules for &quot;%1&quot;, a size without price</source>
        <translation>&quot;%1&quot; için kilojul var, ama bu boyun fiyatı yok</translation>
    </message>
    <message>
        <source>%1 needs either a &quot;category&quot; or a list of &quot;items&quot;</source>
        <translation>%1 için ya &quot;category&quot; ya da bir &quot;items&quot; listesi gerekli</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot;</source>
        <translation>&quot;%1&quot; kategorisinde ürün yok</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot; in size &quot;%2&quot;</source>
        <translation>&quot;%1&quot; kategorisinde &quot;%2&quot; boyunda ürün yok</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Açılış saatleri: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 is not a span like &quot;11:00-23:00&quot;.</source>
        <translation>%2 günündeki &quot;%1&quot;, &quot;11:00-23:00&quot; gibi bir aralık değil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 opens and closes at the same time; a whole day is &quot;00:00-24:00&quot;.</source>
        <translation>%2 günündeki &quot;%1&quot; aynı saatte açılıp kapanıyor; bütün gün &quot;00:00-24:00&quot; diye yazılır.</translation>
    </message>
    <message>
        <source>%1 must be a list like [&quot;11:00-23:00&quot;], empty when closed.</source>
        <translation>%1, [&quot;11:00-23:00&quot;] gibi bir liste olmalı; kapalıysa boş.</translation>
    </message>
    <message>
        <source>%1 and %2 on %3 overlap.</source>
        <translation>%3 günündeki %1 ile %2 çakışıyor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here (known: %2).</source>
        <translation>&quot;%1&quot; burada bilinmiyor (bilinenler: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone like &quot;Australia/Melbourne&quot;.</source>
        <translation>&quot;%1&quot;, &quot;Australia/Melbourne&quot; gibi bir saat dilimi değil.</translation>
    </message>
    <message>
        <source>the business day must end between &quot;00:00&quot; and &quot;12:00&quot;, like &quot;04:00&quot;.</source>
        <translation>iş günü &quot;00:00&quot; ile &quot;12:00&quot; arasında bitmeli, &quot;04:00&quot; gibi.</translation>
    </message>
    <message>
        <source>the week is missing.</source>
        <translation>hafta eksik.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day (mon, tue, wed, thu, fri, sat, sun).</source>
        <translation>&quot;%1&quot; bir gün değil (mon, tue, wed, thu, fri, sat, sun).</translation>
    </message>
    <message>
        <source>the night of %1 overlaps the opening of %2.</source>
        <translation>%1 gecesi, %2 açılışıyla çakışıyor.</translation>
    </message>
    <message>
        <source>exceptions must be dates with spans, like {&quot;2026-12-25&quot;: []}.</source>
        <translation>istisnalar, aralıkları yazılmış tarihler olmalı, {&quot;2026-12-25&quot;: []} gibi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like &quot;2026-12-25&quot;.</source>
        <translation>&quot;%1&quot;, &quot;2026-12-25&quot; gibi bir tarih değil.</translation>
    </message>
    <message>
        <source>%1 overlaps the night before or the next day.</source>
        <translation>%1, önceki geceyle ya da sonraki günle çakışıyor.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Ödenecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be paid.</source>
        <translation>$0.01 ile $%1 arası ödenebilir.</translation>
    </message>
    <message>
        <source>A card gets no change.</source>
        <translation>Kartla ödemede para üstü olmaz.</translation>
    </message>
    <message>
        <source>Cash goes down to 5 cents.</source>
        <translation>Nakit tutar 5 sentin katı olmalı.</translation>
    </message>
    <message>
        <source>That is not enough: it is $%1.</source>
        <translation>Bu yetmez: tutar $%1.</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero with at most two decimals</source>
        <translation>%1 %2 en çok iki ondalıklı, sıfırdan büyük bir tutar değil</translation>
    </message>
    <message>
        <source>there is no day &quot;%1&quot;; a date is written as 2026-12-25</source>
        <translation>&quot;%1&quot; diye bir gün yok; tarih 2026-12-25 gibi yazılır</translation>
    </message>
    <message>
        <source>percent %1 is not a percentage above 0 and below 100 with at most two decimals</source>
        <translation>percent %1 en çok iki ondalıklı, 0&apos;dan büyük ve 100&apos;den küçük bir yüzde değil</translation>
    </message>
    <message>
        <source>needs either a &quot;percent&quot; or an &quot;amount&quot;</source>
        <translation>ya &quot;percent&quot; ya da &quot;amount&quot; gerekli</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 en çok %2 karakter olabilir.</translation>
    </message>
    <message>
        <source>%1 contains a control character.</source>
        <translation>%1 içinde bir kontrol karakteri var.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 boş.</translation>
    </message>
    <message>
        <source>%1 contains a character with too many accents.</source>
        <translation>%1 içinde çok fazla aksanı olan bir karakter var.</translation>
    </message>
    <message>
        <source>account, token or sender is missing</source>
        <translation>hesap, belirteç ya da gönderen eksik</translation>
    </message>
    <message>
        <source>the account&apos;s name is not one of Twilio&apos;s</source>
        <translation>hesabın adı bir Twilio hesabının adı değil</translation>
    </message>
    <message>
        <source>the provider&apos;s address must begin with https://</source>
        <translation>sağlayıcının adresi https:// ile başlamalı</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kitchen, bag or receipt, nor one of them at a printer, as in &quot;kitchen@bar&quot;</source>
        <translation>&quot;%1&quot; kitchen, bag ya da receipt değil; &quot;kitchen@bar&quot; gibi bir yazıcıdaki hali de değil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the block &quot;%2&quot; %3; it must be there once, because a %4 docket never goes without it</source>
        <translation>&quot;%1&quot; içinde &quot;%2&quot; bloğu %3; bir kez olmalı, çünkü %4 fişi onsuz çıkmaz</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>hiç yok</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 kez var</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 blocks</source>
        <translation>&quot;%1&quot; içinde %2 bloktan fazlası var</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a &quot;text&quot; of more than %2 characters</source>
        <translation>&quot;%1&quot; içinde %2 karakterden uzun bir &quot;text&quot; var</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF oluşturulamadı.</translation>
    </message>
    <message>
        <source>This is not the address of a printer. Write tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH or virtual:</source>
        <translation>Bu bir yazıcı adresi değil. Şöyle yazın: tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH ya da virtual:</translation>
    </message>
    <message>
        <source>The profiles of printers cannot be used: %1.</source>
        <translation>Yazıcı profilleri kullanılamıyor: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a code page that is not cp858 or windows-1252 with a number from 0 to 255</source>
        <translation>&quot;%1&quot; içindeki bir kod sayfası, numarası 0 ile 255 arası olan cp858 ya da windows-1252 değil</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: buzzer is none, epson or clone, qr is drawn or native, feedBeforeCut is 0 to 255</source>
        <translation>&quot;%1&quot;: buzzer için none, epson ya da clone; qr için drawn ya da native; feedBeforeCut için 0 ile 255 arası yazılır</translation>
    </message>
    <message>
        <source>broken at character %1, %2</source>
        <translation>%1. karakterde bozuk, %2</translation>
    </message>
    <message>
        <source>every profile has an &quot;id&quot; of its own</source>
        <translation>her profilin kendi &quot;id&quot; değeri olmalı</translation>
    </message>
    <message>
        <source>There is already a printer called &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; adında bir yazıcı zaten var.</translation>
    </message>
    <message>
        <source>a block is written as {&quot;block&quot;: &quot;number&quot;}</source>
        <translation>blok {&quot;block&quot;: &quot;number&quot;} gibi yazılır</translation>
    </message>
    <message>
        <source>a block has block, size, bold, align and text, but no &quot;%1&quot;</source>
        <translation>blokta block, size, bold, align ve text olur, &quot;%1&quot; olmaz</translation>
    </message>
    <message>
        <source>&quot;block&quot; is one of: %1</source>
        <translation>&quot;block&quot; şunlardan biri olur: %1</translation>
    </message>
    <message>
        <source>&quot;size&quot; is one of: %1</source>
        <translation>&quot;size&quot; şunlardan biri olur: %1</translation>
    </message>
    <message>
        <source>&quot;align&quot; is one of: %1</source>
        <translation>&quot;align&quot; şunlardan biri olur: %1</translation>
    </message>
    <message>
        <source>&quot;bold&quot; is true or false</source>
        <translation>&quot;bold&quot; true ya da false olur</translation>
    </message>
    <message>
        <source>&quot;text&quot; is words in quotes</source>
        <translation>&quot;text&quot; tırnak içinde bir yazı olur</translation>
    </message>
    <message>
        <source>the file is written as {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</source>
        <translation>dosya {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]} gibi yazılır</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; orada iki kez var</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of blocks</source>
        <translation>&quot;%1&quot; bir blok listesi olur</translation>
    </message>
    <message>
        <source>A backup is being made or checked. Wait for it.</source>
        <translation>Yedek alınıyor ya da kontrol ediliyor. Bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>This backup is not there any more.</source>
        <translation>Bu yedek artık yok.</translation>
    </message>
    <message>
        <source>$%1 was paid for %2: give it back.</source>
        <translation>Sipariş %2 için $%1 ödendi: iade edin.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Bu sipariş kayıtlarda yok.</translation>
    </message>
    <message>
        <source>Sorry, we have just sold out of the %1.</source>
        <translation>Üzgünüz, %1 az önce bitti.</translation>
    </message>
    <message>
        <source>Sorry, we have only one %1 left.</source>
        <translation>Üzgünüz, yalnız bir %1 kaldı.</translation>
    </message>
    <message>
        <source>Sorry, we have only %2 of the %1 left.</source>
        <translation>Üzgünüz, yalnız %2 tane %1 kaldı.</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then. Choose a later time.</source>
        <translation>Mutfak o saate yetiştiremez. Daha geç bir saat seçin.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet.</source>
        <translation>Siparişte henüz bir şey yok.</translation>
    </message>
    <message>
        <source>An order has %1 items at most.</source>
        <translation>Bir siparişte en çok %1 ürün olur.</translation>
    </message>
    <message>
        <source>Orders are taken %1 days ahead at most.</source>
        <translation>Sipariş en çok %1 gün önceden alınır.</translation>
    </message>
    <message>
        <source>The shop is closed then.</source>
        <translation>İşletme o saatte kapalı.</translation>
    </message>
    <message>
        <source>%1 The earliest time is %2.</source>
        <translation>%1 En erken saat: %2.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>Kaydedilmedi.</translation>
    </message>
    <message>
        <source>The price has just changed: it is $%1 now.</source>
        <translation>Fiyat az önce değişti: artık $%1.</translation>
    </message>
    <message>
        <source>This was sent before, as order %1. Take what is new as another sale.</source>
        <translation>Bu daha önce gönderildi, sipariş %1. Yeni olanları ayrı bir satış olarak girin.</translation>
    </message>
    <message>
        <source>This was sent before and is an order: it cannot be put on hold.</source>
        <translation>Bu daha önce gönderildi ve artık bir sipariş: bekletilemez.</translation>
    </message>
    <message>
        <source>The drawer did not open: %1</source>
        <translation>Çekmece açılmadı: %1</translation>
    </message>
    <message>
        <source>No printer has the drawer: set counter/drawer to its name.</source>
        <translation>Çekmece hiçbir yazıcıya bağlı değil: counter/drawer ayarına yazıcının adını yazın.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Kurulu yazıcı yok.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Choose another with --data-dir or mend its permissions.</source>
        <translation>%1 veri klasörüne yazılamıyor. --data-dir ile başka bir klasör seçin ya da izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>Docket runs already on the data folder %1. Close it first, or choose another with --data-dir.</source>
        <translation>Docket, %1 veri klasöründe zaten çalışıyor. Önce onu kapatın ya da --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no shop in %1 yet.</source>
        <translation>%1 klasöründe henüz bir işletme yok.</translation>
    </message>
    <message>
        <source>The copy lacks some of the orders.</source>
        <translation>Kopyada bazı siparişler eksik.</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;, and there is no backup.</source>
        <translation>Sipariş dosyasının üzerine başka dosya kopyalandı, yedek de yok.</translation>
    </message>
    <message>
        <source>Cash has moved since the drawer was counted: close the day instead, and count.</source>
        <translation>Çekmece sayıldıktan sonra nakit girdi ya da çıktı: bunun yerine günü kapatın ve sayın.</translation>
    </message>
    <message>
        <source>The day is closed. Its owner can open it again.</source>
        <translation>Gün kapatıldı. İşletme sahibi yeniden açabilir.</translation>
    </message>
    <message>
        <source>Cash has moved meanwhile: look at what is expected now.</source>
        <translation>Bu arada nakit girdi ya da çıktı: şimdi beklenen tutara bakın.</translation>
    </message>
    <message>
        <source>Only the day that was closed last can be opened again.</source>
        <translation>Yalnız en son kapatılan gün yeniden açılabilir.</translation>
    </message>
    <message>
        <source>The day report of %1 was not printed. %2</source>
        <translation>Gün raporu (%1) basılmadı. %2</translation>
    </message>
    <message>
        <source>Another one was asked for.</source>
        <translation>Başka bir rapor istendi.</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>O gün henüz gelmedi.</translation>
    </message>
    <message>
        <source>There is no printer &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; adında bir yazıcı yok.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB</source>
        <translation>Dosya 1 MB&apos;tan büyük</translation>
    </message>
    <message>
        <source>The dockets could not be saved: %1</source>
        <translation>Fişler kaydedilemedi: %1</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Böyle bir sipariş yok.</translation>
    </message>
    <message>
        <source>no settings file</source>
        <translation>ayar dosyası değil</translation>
    </message>
    <message>
        <source>the setting stands there in an unusual way</source>
        <translation>ayar orada alışılmadık biçimde yazılmış</translation>
    </message>
    <message>
        <source>Take out %1 first: it is about %2.</source>
        <translation>Önce %1 ayarını kaldırın: %2 ile ilgili.</translation>
    </message>
    <message>
        <source>We do not have the %1 any more.</source>
        <translation>%1 artık yok.</translation>
    </message>
    <message>
        <source>We are sold out of the %1.</source>
        <translation>%1 bitti.</translation>
    </message>
    <message>
        <source>We sell the %1 only %2.</source>
        <translation>%1 satış saatleri: %2.</translation>
    </message>
    <message>
        <source>The %1 does not come in that size any more.</source>
        <translation>%1 için bu boy artık yok.</translation>
    </message>
    <message>
        <source>Sold out, so left off the %1: %2.</source>
        <translation>%1: bittiği için çıkarılanlar: %2.</translation>
    </message>
    <message>
        <source>The %1 does not come with %2 any more.</source>
        <translation>%1 artık %2 ile gelmiyor.</translation>
    </message>
    <message>
        <source>The %1 is $%2 now, it was $%3.</source>
        <translation>%1 şimdi $%2, eskiden $%3.</translation>
    </message>
    <message>
        <source>The menu file had edits that were not sold. They are kept beside it in %1.</source>
        <translation>Menü dosyasında satışa girmemiş değişiklikler vardı. Yanındaki %1 dosyasında saklandılar.</translation>
    </message>
    <message>
        <source>Something about it has not been seen.</source>
        <translation>Bu siparişte henüz görülmemiş bir şey var.</translation>
    </message>
    <message>
        <source>Check the allergy first, then go on.</source>
        <translation>Önce alerjiyi kontrol edin, sonra devam edin.</translation>
    </message>
    <message>
        <source>The menu file cannot be read: %1</source>
        <translation>Menü dosyası okunamıyor: %1</translation>
    </message>
    <message>
        <source>The menu file cannot be written (%1). Nothing was published; the menu of before goes on selling.</source>
        <translation>Menü dosyası yazılamıyor (%1). Hiçbir şey yayınlanmadı; önceki menü satışta kalıyor.</translation>
    </message>
    <message>
        <source>what it holds cannot be kept</source>
        <translation>içindekiler saklanamıyor</translation>
    </message>
    <message>
        <source>Nothing was published, but the menu file has the new menu and cannot be put back: the old one is in %1.</source>
        <translation>Hiçbir şey yayınlanmadı, ama yeni menü, menü dosyasında duruyor ve geri alınamıyor: eskisi %1 dosyasında.</translation>
    </message>
    <message>
        <source>I cannot find an order of yours that I could send a receipt for.</source>
        <translation>Makbuzunu gönderebileceğim bir siparişinizi bulamıyorum.</translation>
    </message>
    <message>
        <source>Somebody moved %1 already.</source>
        <translation>Sipariş %1: biri durumunu zaten değiştirdi.</translation>
    </message>
    <message>
        <source>Somebody has just changed %1. Look at it again.</source>
        <translation>Sipariş %1: biri az önce değiştirdi. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Nothing would be left. Cancel the order instead.</source>
        <translation>Siparişte bir şey kalmazdı. Bunun yerine siparişi iptal edin.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>O saat geçti.</translation>
    </message>
    <message>
        <source>The menu that it was sold under is gone. Cancel it and take a new order.</source>
        <translation>Satıldığı menü artık yok. Siparişi iptal edip yenisini alın.</translation>
    </message>
    <message>
        <source>That order would have no price.</source>
        <translation>Bu haliyle siparişin fiyatı olmazdı.</translation>
    </message>
    <message>
        <source>Money went back already: give money back instead of changing what was ordered.</source>
        <translation>Zaten para iade edildi: ürünleri değiştirmek yerine para iadesi yapın.</translation>
    </message>
    <message>
        <source>$%1 was paid already: give money back instead of taking things off.</source>
        <translation>Zaten $%1 ödendi: ürün çıkarmak yerine para iadesi yapın.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already.</source>
        <translation>Sipariş %1 zaten teslim edildi.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Bring it back first.</source>
        <translation>Sipariş %1 iptal edilmişti. Önce geri getirin.</translation>
    </message>
    <message>
        <source>Order %1 is of another day. Take a new one.</source>
        <translation>Sipariş %1 başka bir günün. Yeni sipariş alın.</translation>
    </message>
    <message>
        <source>It was replaced by %1.</source>
        <translation>Yerini sipariş %1 aldı.</translation>
    </message>
    <message>
        <source>Order %1 has been cancelled. To order again, please tell me the items again.</source>
        <translation>Sipariş %1 iptal edildi. Yeniden sipariş için lütfen ürünleri yeniden söyleyin.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet. What would you like?</source>
        <translation>Siparişte henüz bir şey yok. Ne istersiniz?</translation>
    </message>
    <message>
        <source>When would you like to pick it up?</source>
        <translation>Ne zaman almak istersiniz?</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then any more. When else would you like to pick it up?</source>
        <translation>Mutfak artık o saate yetiştiremez. Başka ne zaman almak istersiniz?</translation>
    </message>
    <message>
        <source>What name is the order under?</source>
        <translation>Sipariş hangi ada olsun?</translation>
    </message>
    <message>
        <source>That order has no price. I will pass you on to a person.</source>
        <translation>O siparişin fiyatı yok. Sizi bir kişiye bağlıyorum.</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>Sipariş %1, %2 durumundan %3 durumuna geçemez.</translation>
    </message>
    <message>
        <source>The bill has no such part.</source>
        <translation>Hesapta böyle bir pay yok.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Böyle bir ödeme yok.</translation>
    </message>
    <message>
        <source>That payment was taken back already.</source>
        <translation>O ödeme zaten geri alındı.</translation>
    </message>
    <message>
        <source>$%1 was given back for %2 already: the payment stays.</source>
        <translation>Sipariş %2 için zaten $%1 iade edildi: ödeme kalır.</translation>
    </message>
    <message>
        <source>A docket of this order still waits for its printer: help the printer, or move it.</source>
        <translation>Bu siparişin bir fişi hâlâ yazıcısını bekliyor: yazıcının sorununu giderin ya da fişi başka yazıcıda basın.</translation>
    </message>
    <message>
        <source>No printer that is set up prints this order&apos;s dockets.</source>
        <translation>Kurulu yazıcıların hiçbiri bu siparişin fişlerini basmıyor.</translation>
    </message>
    <message>
        <source>Type the number on the docket: 42, or 20261120-042 for another day.</source>
        <translation>Fişteki numarayı yazın: 42, başka bir gün için 20261120-042.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Sipariş %1 yok.</translation>
    </message>
    <message>
        <source>This docket does not wait any more.</source>
        <translation>Bu fiş artık beklemiyor.</translation>
    </message>
    <message>
        <source>Say why it is not printed.</source>
        <translation>Neden basılmadığını yazın.</translation>
    </message>
    <message>
        <source>The setting printers/%1 takes %2, not &quot;%3&quot;.</source>
        <translation>printers/%1 ayarına %2 yazılır; &quot;%3&quot; olmaz.</translation>
    </message>
    <message>
        <source>kitchen, bag or receipt, or several of them</source>
        <translation>kitchen, bag ya da receipt (birkaçı da olur)</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 ile %1 arası bir tam sayı</translation>
    </message>
    <message>
        <source>32, 42 or 48</source>
        <translation>32, 42 ya da 48</translation>
    </message>
    <message>
        <source>There is no setting printers/%1. A printer has: purpose, stations, categories, copies, profile, columns, fallback.</source>
        <translation>printers/%1 diye bir ayar yok. Yazıcının ayarları: purpose, stations, categories, copies, profile, columns, fallback.</translation>
    </message>
    <message>
        <source>The setting printers/%1 is about a printer without an address: set printers/%2.</source>
        <translation>printers/%1 ayarı, adresi olmayan bir yazıcıyla ilgili: printers/%2 ayarını girin.</translation>
    </message>
    <message>
        <source>the name of another printer</source>
        <translation>başka bir yazıcının adı</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Nothing was published: look at the menu that is sold now, and make your changes again.</source>
        <translation>Bu arada menüyü başka biri değiştirdi. Hiçbir şey yayınlanmadı: şu an satılan menüye bakın ve değişikliklerinizi yeniden yapın.</translation>
    </message>
    <message>
        <source>A menu is being published already.</source>
        <translation>Zaten bir menü yayınlanıyor.</translation>
    </message>
    <message>
        <source>There is no menu to publish.</source>
        <translation>Yayınlanacak menü yok.</translation>
    </message>
    <message>
        <source>That time is over. Nothing was published: choose a later one, or publish now.</source>
        <translation>O zaman geçti. Hiçbir şey yayınlanmadı: daha sonraki bir zaman seçin ya da şimdi yayınlayın.</translation>
    </message>
    <message>
        <source>There is no such menu.</source>
        <translation>Böyle bir menü yok.</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale. %1</source>
        <translation>Planlanan menü satışa girmedi. %1</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale: the menu was changed after it was planned. Look at it and publish again.</source>
        <translation>Planlanan menü satışa girmedi: planlandıktan sonra menü değişti. Bakın ve yeniden yayınlayın.</translation>
    </message>
    <message>
        <source>All of %1 has been given back already.</source>
        <translation>Sipariş %1 için tutarın hepsi zaten iade edildi.</translation>
    </message>
    <message>
        <source>Nothing was paid for %1.</source>
        <translation>Sipariş %1 için ödeme yapılmadı.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be given back for %2.</source>
        <translation>Sipariş %2 için $0.01 ile $%1 arası iade edilebilir.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Siparişte böyle bir satır yok.</translation>
    </message>
    <message>
        <source>It cannot be noted in %1. Nothing was changed.</source>
        <translation>Bu, %1 dosyasına kaydedilemiyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This one is made by the provider: enter it.</source>
        <translation>Bunu sağlayıcı oluşturur: onun verdiğini girin.</translation>
    </message>
    <message>
        <source>Enter the secret as the provider shows it: one word.</source>
        <translation>Gizli anahtarı sağlayıcının gösterdiği gibi girin: tek kelime.</translation>
    </message>
    <message>
        <source>This secret is accepted already.</source>
        <translation>Bu gizli anahtar zaten kabul ediliyor.</translation>
    </message>
    <message>
        <source>This secret was given when Docket was started. Change it there.</source>
        <translation>Bu gizli anahtar Docket başlatılırken verildi. Orada değiştirin.</translation>
    </message>
    <message>
        <source>Nothing was changed: this secret (%1) stands in %2, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here.</source>
        <translation>Hiçbir şey değişmedi: bu gizli anahtar (%1) %2 dosyasında duruyor, bir sonraki açılışta oradan geri gelirdi. Docket&apos;in o dosyaya yazmasına izin verin ve Docket&apos;i yeniden başlatın, sonra gizli anahtarı burada değiştirin.</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has changed this secret (%1) since Docket was started. Start Docket again, then change it here.</source>
        <translation>Hiçbir şey değişmedi: Docket başlatıldıktan sonra bu gizli anahtarı (%1) başka biri değiştirdi. Docket&apos;i yeniden başlatın, sonra burada değiştirin.</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be read: %1</source>
        <translation>Gizli anahtarların dosyası okunamıyor: %1</translation>
    </message>
    <message>
        <source>The file with the secrets is wrong: %1 is no text in %2</source>
        <translation>Gizli anahtarların dosyası yanlış: %2 içinde %1 metin değil</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be written, it is as it was: %1</source>
        <translation>Gizli anahtarların dosyası yazılamıyor, eskisi gibi duruyor: %1</translation>
    </message>
    <message>
        <source>That is not a lawful number of minutes.</source>
        <translation>Bu dakika sayısı geçerli değil.</translation>
    </message>
    <message>
        <source>That is not on the menu any more.</source>
        <translation>Bu artık menüde yok.</translation>
    </message>
    <message>
        <source>That is not a number of things.</source>
        <translation>Bu adet geçerli değil.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ile %2 arası bir tam sayı</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>şunlardan biri (%1)</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; diye bir ayar yok.</translation>
    </message>
    <message>
        <source>The setting %1 takes %2, not &quot;%3&quot;.</source>
        <translation>%1 ayarına %2 yazılır; &quot;%3&quot; olmaz.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: %1</source>
        <translation>Ayar dosyası okunamıyor: %1</translation>
    </message>
    <message>
        <source>A setting is given as KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>Ayar KEY=VALUE biçiminde verilir, &quot;%1&quot; olmaz.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, it is as it was: %1</source>
        <translation>Ayar dosyası yazılamıyor, eskisi gibi duruyor: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 has to be changed by hand in %2.</source>
        <translation>Hiçbir şey değişmedi: %1 ayarı %2 dosyasında elle değiştirilmeli.</translation>
    </message>
    <message>
        <source>Secrets are changed under Connections, or with docketctl settings set.</source>
        <translation>Gizli anahtarlar Bağlantılar&apos;da ya da docketctl settings set ile değiştirilir.</translation>
    </message>
    <message>
        <source>This setting was given when Docket was started (--set). Change it there.</source>
        <translation>Bu ayar Docket başlatılırken verildi (--set). Orada değiştirin.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be written, it is as it was: %1</source>
        <translation>İşletmenin dosyası yazılamıyor, eskisi gibi duruyor: %1</translation>
    </message>
    <message>
        <source>Type the shop&apos;s name.</source>
        <translation>İşletmenin adını yazın.</translation>
    </message>
    <message>
        <source>Each line has up to 100 letters.</source>
        <translation>Her satır en çok 100 karakter olabilir.</translation>
    </message>
    <message>
        <source>This ABN cannot be right: compare its eleven digits.</source>
        <translation>Bu ABN doğru olamaz: on bir rakamını karşılaştırın.</translation>
    </message>
    <message>
        <source>The shop would never open: give it hours.</source>
        <translation>İşletme hiç açılmazdı: açılış saatlerini girin.</translation>
    </message>
    <message>
        <source>The setting %1 was given when Docket was started. Change it there.</source>
        <translation>%1 ayarı Docket başlatılırken verildi. Orada değiştirin.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be read: %1</source>
        <translation>İşletmenin dosyası okunamıyor: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s file is broken at character %1: %2. Mend %3.</source>
        <translation>İşletmenin dosyası %1. karakterde bozuk: %2. Şu dosyayı düzeltin: %3.</translation>
    </message>
    <message>
        <source>The shop&apos;s file has no &quot;name&quot;. Mend %1.</source>
        <translation>İşletmenin dosyasında &quot;name&quot; yok. Şu dosyayı düzeltin: %1.</translation>
    </message>
    <message>
        <source>The opening hours cannot be used: %1 Mend %2.</source>
        <translation>Açılış saatleri kullanılamıyor: %1 Şu dosyayı düzeltin: %2.</translation>
    </message>
    <message>
        <source>Only the counter and the owner may do that. Sign in under People first.</source>
        <translation>Bunu yalnız kasa ve işletme sahibi yapabilir. Önce Personel&apos;de giriş yapın.</translation>
    </message>
    <message>
        <source>Only the owner may do that. Sign in under People first.</source>
        <translation>Bunu yalnız işletme sahibi yapabilir. Önce Personel&apos;de giriş yapın.</translation>
    </message>
    <message>
        <source>A PIN is being checked already.</source>
        <translation>Zaten bir PIN kontrol ediliyor.</translation>
    </message>
    <message>
        <source>There is no PIN for this person.</source>
        <translation>Bu kişinin PIN&apos;i yok.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Böyle bir kişi yok.</translation>
    </message>
    <message>
        <source>The shop needs an owner with a PIN.</source>
        <translation>İşletmeye PIN&apos;i olan bir işletme sahibi gerekir.</translation>
    </message>
    <message>
        <source>Type a name, up to 40 letters.</source>
        <translation>Bir ad yazın, en çok 40 karakter.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>%1 adında biri zaten var.</translation>
    </message>
    <message>
        <source>Begin with the owner and a PIN of 4 to 12 digits.</source>
        <translation>Önce işletme sahibini ve 4–12 rakamlı bir PIN girin.</translation>
    </message>
    <message>
        <source>The counter and the owner need a PIN of 4 to 12 digits.</source>
        <translation>Kasa ve işletme sahibi için 4–12 rakamlı bir PIN gerekir.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 4–12 rakamdır.</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Try again in %2 minutes.</source>
        <translation>PIN %1 kez yanlış girildi. %2 dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN: 4 to 12 digits.</source>
        <translation>İşletme sahibinin PIN&apos;ini seçin: 4–12 rakam.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed: 4 to 12 digits.</source>
        <translation>İşletme sahibinin PIN&apos;i gerekli: 4–12 rakam.</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN.</source>
        <translation>Bu, işletme sahibinin PIN&apos;i değil.</translation>
    </message>
    <message>
        <source>That is not %1&apos;s PIN.</source>
        <translation>Bu PIN şu kişinin değil: %1.</translation>
    </message>
    <message>
        <source>A message cannot be read.</source>
        <translation>Bir mesaj okunamıyor.</translation>
    </message>
    <message>
        <source>A print job cannot be read.</source>
        <translation>Bir baskı işi okunamıyor.</translation>
    </message>
    <message>
        <source>This docket is not wanted any more.</source>
        <translation>Bu fiş artık istenmiyor.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>%1 yedeği yazılamıyor.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Yedek bozuk.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>%1 yedeği okunamıyor.</translation>
    </message>
    <message>
        <source>The database is damaged: no backup was made of it.</source>
        <translation>Veritabanı bozuk: yedeği alınmadı.</translation>
    </message>
    <message>
        <source>The disk is full: orders cannot be stored. Free some space.</source>
        <translation>Disk dolu: siparişler kaydedilemiyor. Yer açın.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: orders cannot be stored.</source>
        <translation>Veri klasörüne yazılamıyor: siparişler kaydedilemiyor.</translation>
    </message>
    <message>
        <source>The order database is damaged. It was left as it is.</source>
        <translation>Sipariş veritabanı bozuk. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>Another program holds the order database.</source>
        <translation>Sipariş veritabanını başka bir program tutuyor.</translation>
    </message>
    <message>
        <source>That is already stored.</source>
        <translation>Bu zaten kayıtlı.</translation>
    </message>
    <message>
        <source>The order database cannot be used.</source>
        <translation>Sipariş veritabanı kullanılamıyor.</translation>
    </message>
    <message>
        <source>Another file was copied over the order database: orders cannot be stored.</source>
        <translation>Sipariş veritabanının üzerine başka dosya kopyalandı: siparişler kaydedilemiyor.</translation>
    </message>
    <message>
        <source>There is no order database here yet.</source>
        <translation>Burada henüz sipariş veritabanı yok.</translation>
    </message>
    <message>
        <source>The order database cannot be opened: %1</source>
        <translation>Sipariş veritabanı açılamıyor: %1</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Böyle bir mesaj yok.</translation>
    </message>
    <message>
        <source>This database was not made by Docket. It was left as it is.</source>
        <translation>Bu veritabanını Docket oluşturmadı. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This shop&apos;s data was written by a newer Docket. Install the newer version; nothing was changed.</source>
        <translation>Bu işletmenin verilerini daha yeni bir Docket yazdı. Yeni sürümü kurun; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This shop&apos;s data is of an older Docket. Start Docket once to bring it up to date.</source>
        <translation>Bu işletmenin verileri daha eski bir Docket&apos;ten. Yenilemek için Docket&apos;i bir kez başlatın.</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>Böyle bir baskı işi yok.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Close that program, or choose another port.</source>
        <translation>%1 portunu başka bir program kullanıyor. O programı kapatın ya da başka bir port seçin.</translation>
    </message>
    <message>
        <source>Calls cannot be received on %1, port %2.</source>
        <translation>%1 adresinde, %2 portunda çağrı alınamıyor.</translation>
    </message>
    <message>
        <source>Calls are being received already.</source>
        <translation>Çağrılar zaten alınıyor.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
    <message>
        <source>server/tlsCertificate and server/tlsKey are set both, or neither.</source>
        <translation>server/tlsCertificate ve server/tlsKey ya birlikte girilir ya da ikisi de boş kalır.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 dosyasında sertifika yok (PEM).</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>%1 sertifikasının süresi doldu: %2.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key (PEM, without a passphrase).</source>
        <translation>%1 dosyasında RSA ya da EC anahtarı yok (PEM, parolasız).</translation>
    </message>
    <message>
        <source>The key %1 does not fit the certificate %2, or this computer cannot do TLS.</source>
        <translation>%1 anahtarı %2 sertifikasına uymuyor ya da bu bilgisayar TLS yapamıyor.</translation>
    </message>
    <message>
        <source>There is nothing to sell in this file. The present menu was left as it is.</source>
        <translation>Bu dosyada satılacak bir şey yok. Şimdiki menü olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, or is not there</source>
        <translation>&quot;version&quot; %1 olmalı ya da hiç olmamalı</translation>
    </message>
    <message>
        <source>The orders are not saved yet. Make room on the disk: Docket starts again by itself.</source>
        <translation>Siparişler henüz kaydedilmedi. Diskte yer açın: Docket kendiliğinden yeniden başlar.</translation>
    </message>
    <message>
        <source>A float was counted after it: the day stays closed. Note the mistake when you close the next one.</source>
        <translation>Ondan sonra başlangıç parası sayıldı: gün kapalı kalır. Hatayı bir sonraki günü kapatırken not edin.</translation>
    </message>
    <message>
        <source>Money went back already. Take a new order.</source>
        <translation>Zaten para iade edildi. Yeni sipariş alın.</translation>
    </message>
    <message>
        <source>Choose a time within the next week.</source>
        <translation>Önümüzdeki bir hafta içinden bir zaman seçin.</translation>
    </message>
    <message>
        <source>No copy can be made of this shop&apos;s data before the update; nothing was changed. %1</source>
        <translation>Güncellemeden önce bu işletmenin verilerinin kopyası alınamıyor; hiçbir şey değişmedi. %1</translation>
    </message>
    <message>
        <source>The disk is full: the backup cannot be brought back. Free some space.</source>
        <translation>Disk dolu: yedek geri getirilemiyor. Yer açın.</translation>
    </message>
    <message>
        <source>The menu file does not answer: %1</source>
        <translation>Menü dosyası yanıt vermiyor: %1</translation>
    </message>
    <message>
        <source>The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does.</source>
        <translation>Planlanan menü henüz satışta değil: menü dosyası yanıt vermiyor. Dosya yanıt verince satışa çıkar.</translation>
    </message>
</context>
<context>
    <name>docket::print::DocketWords</name>
    <message>
        <source>NO %1</source>
        <translation>%1 YOK</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERJİ: %1</translation>
    </message>
    <message>
        <source>Salads: none</source>
        <translation>Salata: yok</translation>
    </message>
    <message>
        <source>Sauces: none</source>
        <translation>Sos: yok</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>kampanya: %1</translation>
    </message>
    <message>
        <source>*** REPRINT %1 - possible duplicate ***</source>
        <translation>*** TEKRAR BASKI %1 - çift olabilir ***</translation>
    </message>
    <message>
        <source>*** REPRINT - was printed before ***</source>
        <translation>*** TEKRAR BASKI - daha önce basıldı ***</translation>
    </message>
    <message>
        <source>BACKUP FROM %1</source>
        <translation>YEDEK BASKI: %1</translation>
    </message>
    <message>
        <source>COPY %1 OF %2</source>
        <translation>KOPYA %1 / %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>İPTAL</translation>
    </message>
    <message>
        <source>CHANGED - throw the earlier docket away</source>
        <translation>DEĞİŞTİ - önceki fişi atın</translation>
    </message>
    <message>
        <source>NOTHING LEFT TO MAKE HERE</source>
        <translation>BURADA YAPILACAK BİR ŞEY KALMADI</translation>
    </message>
    <message>
        <source>BACK ON - was cancelled</source>
        <translation>YENİDEN GEÇERLİ - iptal edilmişti</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tezgâh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Tezgâh %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
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
        <translation>ÇİFT OLABİLİR: aynı kişi az önce sipariş verdi</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>Kampanya ve indirimler</translation>
    </message>
    <message>
        <source>GST included</source>
        <translation>GST dahil</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Verildi %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>1 more line is made elsewhere</source>
        <translation>1 kalem daha başka yerde hazırlanıyor</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>d MMM ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are made elsewhere</source>
        <translation>
            <numerusform>%n kalem daha başka yerde hazırlanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOPLAM</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Total price includes GST</source>
        <translation>Toplam fiyata GST dahildir</translation>
    </message>
    <message>
        <source>Salads</source>
        <translation>Salata</translation>
    </message>
    <message>
        <source>Sauces</source>
        <translation>Sos</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Tuz</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Rounded to 5 cents</source>
        <translation>5 sente yuvarlandı</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Verilen nakit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Para üstü</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kalan ödenecek</translation>
    </message>
    <message>
        <source>Given back, cash</source>
        <translation>İade edilen, nakit</translation>
    </message>
    <message>
        <source>Given back, card</source>
        <translation>İade edilen, kart</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>GST in it</source>
        <translation>İçindeki GST</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>İade edilecek</translation>
    </message>
</context>
<context>
    <name>docket::shop::DayPageWords</name>
    <message>
        <source>Day report %1</source>
        <translation>Gün raporu %1</translation>
    </message>
    <message>
        <source>ABN %1</source>
        <translation>ABN %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Sales with GST</source>
        <translation>Satış, GST dahil</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>İçindeki GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>Kampanyaların müşteriye kazandırdığı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Hangi yoldan</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>İndirim kodları</translation>
    </message>
    <message>
        <source>Paid, as it was noted</source>
        <translation>Nasıl ödendi, kayda göre</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başka yolla</translation>
    </message>
    <message>
        <source>rounding to 5 cents</source>
        <translation>5 sente yuvarlama</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1, iade edildi</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Başlangıç parası</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>Önceden çekmecede olan</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Alınan nakit</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>İade edilen nakit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Konan</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>Bankaya götürülen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Çekmecede kalan</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Bankaya</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <translation>Kapatan: %1, %2</translation>
    </message>
    <message>
        <source>NOT CLOSED: the drawer was not counted.</source>
        <translation>KAPATILMADI: çekmece sayılmadı.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cevaplandı</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sipariş verdi</translation>
    </message>
    <message>
        <source>Hung up with something chosen</source>
        <translation>Sepette ürün varken kapattı</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>d MMM yyyy ddd</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Given back, cancelled</source>
        <translation>İptallerde iade</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>Satışlarda iade</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>Satış iadesindeki GST</translation>
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
        <translation>Bekleyen yok.</translation>
    </message>
    <message>
        <source>To make: %1</source>
        <translation>Yapılacak: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>portions of other items</comment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>portions of all items</comment>
        <translation>
            <numerusform>toplam %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Her şeyi olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>after the business day</source>
        <translation>iş gününden sonra</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>elle alındı</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>güncellemeden önce</translation>
    </message>
    <message>
        <source>saved when the file of the orders was taken away</source>
        <translation>siparişlerin dosyası alındığında kurtarıldı</translation>
    </message>
    <message>
        <source>set aside when a backup came back</source>
        <translation>bir yedek geri geldiğinde kenara kondu</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a backup was made, what for, how big</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Yedek alınıyor.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Yedek kontrol ediliyor.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each business day.</source>
        <translation>Henüz yedek yok. Her iş gününden sonra bir tane alınır.</translation>
    </message>
    <message>
        <source>A backup on this computer does not survive its disk: copy one elsewhere, too.</source>
        <translation>Bu bilgisayardaki yedek, disk bozulursa gider: başka bir yere de kopyalayın.</translation>
    </message>
    <message>
        <source>No open order leaves the board.</source>
        <translation>Açık siparişlerin hiçbiri panodan gitmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders leave the board.</source>
        <translation>
            <numerusform>%n açık sipariş panodan gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back all orders and people&apos;s PINs as they were %1? What came later is gone from Docket. %2 The data of now are kept as a file. The shop is closed for some seconds: no calls meanwhile.</source>
        <translation>Bütün siparişler ve personel PIN&apos;leri %1 zamanındaki haliyle geri getirilsin mi? Sonrakiler Docket&apos;ten silinir. %2 Şimdiki veriler dosya olarak saklanır. İşletme birkaç saniye kapalı kalır: bu sırada çağrı alınmaz.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Evet, geri getir</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Geri getir…</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardPage</name>
    <message>
        <source>Open orders</source>
        <translation>Açık siparişler</translation>
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
        <translation>Henüz çağrı gelmedi. İşletmenin numarasını arayın: burası yanar.</translation>
    </message>
    <message>
        <source>Call received at %1</source>
        <translation>Çağrı alındı: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallPanel</name>
    <message>
        <source>The call of an order</source>
        <translation>Siparişin çağrısı</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>Çağrıyı dinle</translation>
    </message>
    <message>
        <source>86 from this order</source>
        <translation>Bu siparişten biten var</translation>
    </message>
    <message>
        <source>Change or cancel it</source>
        <translation>Değiştir ya da iptal et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number and customer</comment>
        <translation>Sipariş %1, %2</translation>
    </message>
    <message>
        <source>Looking for the call</source>
        <translation>Çağrı aranıyor</translation>
    </message>
    <message>
        <source>This order did not come by telephone.</source>
        <translation>Bu sipariş telefonla gelmedi.</translation>
    </message>
    <message>
        <source>IN SHORT</source>
        <translation>KISACA</translation>
    </message>
    <message>
        <source>WORD FOR WORD</source>
        <translation>KELİMESİ KELİMESİNE</translation>
    </message>
    <message>
        <source>ORDERED FROM</source>
        <translation>SİPARİŞİN GELDİĞİ SÖZLER</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of a call</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of a call</comment>
        <translation>%1 saatinden beri</translation>
    </message>
    <message>
        <source>Still on the line</source>
        <translation>Hâlâ hatta</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Sipariş verdi</translation>
    </message>
    <message>
        <source>Hung up before ordering all of it</source>
        <translation>Siparişi tamamlamadan kapattı</translation>
    </message>
    <message>
        <source>Ended without an order</source>
        <translation>Sipariş vermeden bitti</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>gizli numara</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>a line that left the cart</comment>
        <translation>çıktı: %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a line that came into the cart</comment>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashCount</name>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashUpPanel</name>
    <message>
        <source>COUNT THE DRAWER</source>
        <translation>ÇEKMECEYİ SAY</translation>
    </message>
    <message>
        <source>The sum, where nobody counts each kind</source>
        <translation>Tek tek sayılmıyorsa toplam tutar</translation>
    </message>
    <message>
        <source>Or only the sum: $</source>
        <translation>Ya da yalnız toplam: $</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>CASH WITHOUT AN ORDER</source>
        <translation>SİPARİŞSİZ NAKİT</translation>
    </message>
    <message>
        <source>What stays in the drawer</source>
        <translation>Çekmecede kalan</translation>
    </message>
    <message>
        <source>Stays in the drawer: $</source>
        <translation>Çekmecede kalır: $</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Neden yeniden açılıyor</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Sayılan: %1</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Henüz sayılmadı</translation>
    </message>
    <message>
        <source>Count the drawer first, or type the sum.</source>
        <translation>Önce çekmeceyi sayın ya da toplamı yazın.</translation>
    </message>
    <message>
        <source>Type how much it is.</source>
        <translation>Ne kadar olduğunu yazın.</translation>
    </message>
    <message>
        <source>“%1” is not an amount: type it as 1200 or 1200.50.</source>
        <translation>“%1” bir tutar değil: 1200 ya da 1200.50 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionWords</name>
    <message>
        <source>let in</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>sent away, it brought no secret</source>
        <translation>geri çevrildi, gizli anahtar yok</translation>
    </message>
    <message>
        <source>sent away, wrong secret</source>
        <translation>geri çevrildi, gizli anahtar yanlış</translation>
    </message>
    <message>
        <source>sent away, its clock or ours is wrong</source>
        <translation>geri çevrildi, onun saati ya da bizimki yanlış</translation>
    </message>
    <message>
        <source>sent away, no secret is set here</source>
        <translation>geri çevrildi, burada gizli anahtar tanımlı değil</translation>
    </message>
    <message>
        <source>sent away, too many tries</source>
        <translation>geri çevrildi, çok fazla deneme</translation>
    </message>
    <message>
        <source>Other agents</source>
        <translation>Diğer asistanlar</translation>
    </message>
    <message>
        <source>Twilio (SMS reports)</source>
        <translation>Twilio (SMS raporları)</translation>
    </message>
    <message>
        <source>Agent&apos;s secret</source>
        <translation>Asistanın gizli anahtarı</translation>
    </message>
    <message>
        <source>Agent&apos;s token</source>
        <translation>Asistanın belirteci</translation>
    </message>
    <message>
        <source>Agent&apos;s signing key</source>
        <translation>Asistanın imza anahtarı</translation>
    </message>
    <message>
        <source>Retell&apos;s API key</source>
        <translation>Retell API anahtarı</translation>
    </message>
    <message>
        <source>ElevenLabs&apos; secret</source>
        <translation>ElevenLabs gizli anahtarı</translation>
    </message>
    <message>
        <source>Customer screens&apos; token</source>
        <translation>Müşteri ekranlarının belirteci</translation>
    </message>
    <message>
        <source>%1: nothing came yet</source>
        <comment>an agent</comment>
        <translation>%1: henüz bir şey gelmedi</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>an agent, what became of its request, and when</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>saatini bildirmedi</translation>
    </message>
    <message>
        <source>clock as ours</source>
        <translation>saati bizimkiyle aynı</translation>
    </message>
    <message numerus="yes">
        <source>clock %n s ahead of ours</source>
        <translation>
            <numerusform>saati bizden %n sn ileri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of ours</source>
        <translation>
            <numerusform>saati bizden %n dk ileri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n s behind ours</source>
        <translation>
            <numerusform>saati bizden %n sn geri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind ours</source>
        <translation>
            <numerusform>saati bizden %n dk geri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let in, %2 sent away</source>
        <comment>requests</comment>
        <translation>%1 kabul edildi, %2 geri çevrildi</translation>
    </message>
    <message>
        <source>from an address that is not told</source>
        <translation>adresi bilinmiyor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>adres: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a secret</comment>
        <translation>yok</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>var</translation>
    </message>
    <message>
        <source>old and new</source>
        <comment>secrets</comment>
        <translation>eski ve yeni</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of secret and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>son kullanım %1</translation>
    </message>
    <message>
        <source>not used since %1</source>
        <translation>%1 saatinden beri kullanılmadı</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Tanımlı değil.</translation>
    </message>
    <message>
        <source>One is set, %1.</source>
        <comment>when it was used</comment>
        <translation>Bir tane tanımlı, %1.</translation>
    </message>
    <message>
        <source>The new one: %1.</source>
        <comment>when it was used</comment>
        <translation>Yenisi: %1.</translation>
    </message>
    <message>
        <source>The old one: %1.</source>
        <comment>when it was used</comment>
        <translation>Eskisi: %1.</translation>
    </message>
    <message>
        <source>Twilio&apos;s token (SMS)</source>
        <translation>Twilio belirteci (SMS)</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Gizli anahtarlar</translation>
    </message>
    <message>
        <source>SECRETS</source>
        <translation>GİZLİ ANAHTARLAR</translation>
    </message>
    <message>
        <source>WHO ASKED, SINCE %1</source>
        <translation>KİM BAĞLANDI, %1 SAATİNDEN BERİ</translation>
    </message>
</context>
<context>
    <name>docket::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountRow</name>
    <message>
        <source>%1 × %2, shown</source>
        <comment>a count whose orders are lit</comment>
        <translation>%1 × %2, gösteriliyor</translation>
    </message>
</context>
<context>
    <name>docket::ui::CounterPage</name>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Çekmeceyi aç</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Yanlışlıkla kaydedildi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bekletilen</translation>
    </message>
    <message>
        <source>On hold (%1)</source>
        <translation>Bekletilen (%1)</translation>
    </message>
    <message>
        <source>%1 is noted for this sale. Send it, or clear it.</source>
        <translation>Bu satış için %1 ödeme kaydedildi. Satışı gönderin ya da temizleyin.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Gelen müşteri</translation>
    </message>
    <message>
        <source>The counter still waits for an answer. Try again in a moment.</source>
        <translation>Kasa hâlâ cevap bekliyor. Az sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountsPanel</name>
    <message>
        <source>Items</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>YAPILACAK</translation>
    </message>
    <message>
        <source>Tap a count to see its orders.</source>
        <translation>Siparişleri görmek için bir sayıya dokunun.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stations</comment>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerFinder</name>
    <message>
        <source>Customer: number or name</source>
        <translation>Müşteri: numara ya da ad</translation>
    </message>
    <message>
        <source>Last digits or name</source>
        <translation>Son rakamlar ya da ad</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a digit</comment>
        <translation>Sil</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>MÜŞTERİ</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual: %1</source>
        <translation>Her zamanki: %1</translation>
    </message>
    <message>
        <source>Somebody new: take this number</source>
        <translation>Yeni müşteri: bu numarayı al</translation>
    </message>
    <message>
        <source>A regular? The last three digits of the number are enough.</source>
        <translation>Devamlı müşteri mi? Numaranın son üç rakamı yeter.</translation>
    </message>
    <message>
        <source>Nobody is known by that yet.</source>
        <translation>Bununla kayıtlı kimse yok.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayPage</name>
    <message>
        <source>Opening check</source>
        <translation>Açılış kontrolü</translation>
    </message>
    <message>
        <source>Cash-up</source>
        <translation>Kasa sayımı</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Gün raporu</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayReportPanel</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>On its way to the printer …</source>
        <translation>Yazıcıya gidiyor …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is printed, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayWords</name>
    <message>
        <source>Float counted</source>
        <translation>Başlangıç parası sayıldı</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Konan</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>Bankaya götürülen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başka yolla</translation>
    </message>
    <message>
        <source>● exactly right</source>
        <translation>● tam doğru</translation>
    </message>
    <message>
        <source>▲ %1 short</source>
        <translation>▲ %1 eksik</translation>
    </message>
    <message>
        <source>◆ %1 too much</source>
        <translation>◆ %1 fazla</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a day, the difference, who closed it</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. Opened again by %2: %3</source>
        <translation>%1. Yeniden açan %2: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>what, how much, when, who</comment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a move of cash and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for the printer %1</source>
        <translation>%1 yazıcısını bekliyor</translation>
    </message>
    <message>
        <source>Waits for the printer %1: %2</source>
        <translation>%1 yazıcısını bekliyor: %2</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>%1 yazıcısına gönderildi</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>%1 yazıcısında basıldı</translation>
    </message>
    <message>
        <source>May be on paper at %1, is printed again: %2</source>
        <translation>%1 yazıcısında kağıda çıkmış olabilir, yeniden basılıyor: %2</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Basılmadı: %1</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>Önceden çekmecede olan</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Alınan nakit</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>İade edilen nakit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kaç tane</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Orders, with GST</source>
        <translation>Siparişler, GST dahil</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>İçindeki GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>Kampanyaların müşteriye kazandırdığı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>How it was paid, as noted</source>
        <translation>Nasıl ödendi, kayda göre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Ödeme şekli</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Nakit yuvarlama</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1, iade edildi</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Çekmece</translation>
    </message>
    <message>
        <source>Not closed: the drawer was not counted</source>
        <translation>Kapatılmadı: çekmece sayılmadı</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Çekmecede kalan</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Bankaya</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>İndirim kodları</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>İndirilen</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>toplam</translation>
    </message>
    <message>
        <source>Given back on cancelled orders</source>
        <translation>İptal edilen siparişlerde iade</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>Satışlarda iade</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>Satış iadesindeki GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::DemoBoard</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>Yazıcının kağıdı bitti.</translation>
    </message>
    <message>
        <source>The change could not be saved. The order is as it was.</source>
        <translation>Değişiklik kaydedilemedi. Sipariş eskisi gibi duruyor.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DiagnosisView</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Teşhis</translation>
    </message>
    <message>
        <source>For somebody who helps you. It tells how Docket and this computer stand, and the last warnings. No customer, nobody who works here, no secret stands in it. Read it before you hand it over.</source>
        <translation>Size yardım eden kişi için. Docket&apos;in ve bu bilgisayarın durumunu ve son uyarıları anlatır. İçinde müşteri, çalışan ya da gizli anahtar yoktur. Vermeden önce okuyun.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Ayarlara dön</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it was asked for.</source>
        <translation>Kopyalandı. İstenen yere yapıştırın.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another folder.</source>
        <translation>Kaydedilemedi: %1. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketEditor</name>
    <message>
        <source>What stands on the docket</source>
        <translation>Fişte ne yazıyor</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Kendi yazınız</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>left, middle or right</comment>
        <translation>Hizala</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Ne eklenebilir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Değişiklikleri geri al</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>İlk hali</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>%1 letters wide</source>
        <translation>%1 harf genişliğinde</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>The file dockets.json is not used. %1</source>
        <translation>dockets.json dosyası kullanılmıyor. %1</translation>
    </message>
    <message>
        <source>Not saved yet: dockets print as before.</source>
        <translation>Henüz kaydedilmedi: fişler eskisi gibi basılıyor.</translation>
    </message>
    <message>
        <source>Dockets print like this.</source>
        <translation>Fişler böyle basılıyor.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <comment>on a docket</comment>
        <translation>Teşekkür ederiz!</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketWords</name>
    <message>
        <source>Kitchen</source>
        <translation>Mutfak</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Poşet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>İşletmenin adı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>“Tax invoice”</source>
        <translation>“Tax invoice” (vergi faturası)</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>Fiş numarası</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Söz verilen saat</translation>
    </message>
    <message>
        <source>How it was ordered</source>
        <translation>Sipariş nasıl geldi</translation>
    </message>
    <message>
        <source>Warning: same caller</source>
        <translation>Uyarı: aynı arayan</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alerji</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>Pişirilecekler</translation>
    </message>
    <message>
        <source>What is in the bag</source>
        <translation>Poşettekiler</translation>
    </message>
    <message>
        <source>Lines with prices</source>
        <translation>Fiyatlı satırlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>What others make</source>
        <translation>Başkalarının yaptıkları</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>Kampanyalar ve indirimler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>When it was ordered</source>
        <translation>Sipariş zamanı</translation>
    </message>
    <message>
        <source>Invoice number and date</source>
        <translation>Fatura numarası ve tarihi</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Kendi yazınız</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Boş satır</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>uzun</translation>
    </message>
    <message>
        <source>large</source>
        <translation>büyük</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>çok büyük</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>kalın</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>ortada</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words on a docket</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Nasıl ödendi</translation>
    </message>
</context>
<context>
    <name>docket::ui::EmptyBoard</name>
    <message>
        <source>Command that places a test call</source>
        <translation>Deneme çağrısı yapan komut</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>Yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>The next order that the agent takes appears here and rings.</source>
        <translation>Asistanın aldığı sonraki sipariş burada görünür ve zil çalar.</translation>
    </message>
    <message>
        <source>To place a test call, run:</source>
        <translation>Deneme çağrısı yapmak için şunu çalıştırın:</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet</source>
        <translation>Menüde henüz bir şey yok</translation>
    </message>
    <message>
        <source>Nobody can order before you add what you sell: tap Menu at the top.</source>
        <translation>Sattıklarınızı eklemeden kimse sipariş veremez: yukarıdaki Menü&apos;ye dokunun.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>The menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>needs an id of 1 to 80 characters</source>
        <translation>1–80 karakterlik bir kimliği (id) olmalı</translation>
    </message>
    <message>
        <source>has the id “%1”, as “%2” has</source>
        <translation>kimliği (id) “%1”, “%2” ile aynı</translation>
    </message>
    <message>
        <source>needs a name of 1 to 120 characters</source>
        <translation>1–120 karakterlik bir adı olmalı</translation>
    </message>
    <message>
        <source>is the name of two items</source>
        <translation>iki ürünün adı aynı</translation>
    </message>
    <message>
        <source>has no item to sell</source>
        <translation>satılacak ürünü yok</translation>
    </message>
    <message>
        <source>is in no category</source>
        <translation>hiçbir kategoride değil</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>fiyatı yok</translation>
    </message>
    <message>
        <source>has no price in size %1</source>
        <translation>%1 boyda fiyatı yok</translation>
    </message>
    <message>
        <source>needs a description of 500 characters at most</source>
        <translation>açıklaması en çok 500 karakter olmalı</translation>
    </message>
    <message>
        <source>needs a number of 80 characters at most</source>
        <translation>numarası en çok 80 karakter olmalı</translation>
    </message>
    <message>
        <source>needs the name of a picture in the folder photos</source>
        <translation>photos klasöründeki bir resmin adı yazılmalı</translation>
    </message>
    <message>
        <source>“%1” is no diet that Docket knows</source>
        <translation>“%1” Docket&apos;in bildiği bir diyet değil</translation>
    </message>
    <message>
        <source>“%1” is no allergen of the food standards code; use its name, such as milk or wheat</source>
        <translation>“%1” gıda standartlarında bir alerjen değil; oradaki adını yazın, örneğin milk ya da wheat</translation>
    </message>
    <message>
        <source>is called vegan and has milk, egg or fish</source>
        <translation>vegan deniyor ama süt, yumurta ya da balık içeriyor</translation>
    </message>
    <message>
        <source>is called %1 and has %2</source>
        <translation>%1 deniyor ama %2 içeriyor</translation>
    </message>
    <message>
        <source>is never sold in the hours from %1: they end when they begin</source>
        <translation>başlangıcı %1 olan saatlerde hiç satılmaz: başladığı anda bitiyor</translation>
    </message>
    <message>
        <source>has no options</source>
        <translation>seçeneği yok</translation>
    </message>
    <message>
        <source>has a price below zero</source>
        <translation>fiyatı sıfırın altında</translation>
    </message>
    <message>
        <source>costs nothing in a size that has no price of its own</source>
        <translation>kendi fiyatı olmayan boyda bedava oluyor</translation>
    </message>
    <message>
        <source>has no parts</source>
        <translation>parçası yok</translation>
    </message>
    <message>
        <source>has a part that nothing can fill</source>
        <translation>hiçbir ürünün dolduramadığı bir parçası var</translation>
    </message>
    <message>
        <source>costs %1, more than its parts, %2 at most</source>
        <translation>fiyatı %1, parçalarından pahalı (en çok %2)</translation>
    </message>
    <message>
        <source>costs %1, and its parts can be had for %2</source>
        <translation>fiyatı %1, parçaları ayrı ayrı %2 tutuyor</translation>
    </message>
    <message>
        <source>has an upgrade that nothing can fill</source>
        <translation>hiçbir ürünün dolduramadığı bir büyütmesi var</translation>
    </message>
    <message>
        <source>has an upgrade for %1 with which it saves nothing</source>
        <translation>%1 farkla büyütmesi müşteriye hiçbir şey kazandırmıyor</translation>
    </message>
    <message>
        <source>is used by no item</source>
        <translation>hiçbir üründe kullanılmıyor</translation>
    </message>
    <message>
        <source>is offered with no item, though it stands in %1</source>
        <translation>%1 içinde duruyor ama hiçbir ürünle sunulmuyor</translation>
    </message>
    <message>
        <source>has no items</source>
        <translation>ürünü yok</translation>
    </message>
    <message>
        <source>has no price for %1, which all other %2 have</source>
        <translation>%1 fiyatı yok, oysa diğer bütün %2 ürünlerinde var</translation>
    </message>
    <message>
        <source>“%1” means both %2 and %3 to a caller</source>
        <translation>“%1” arayan için hem %2 hem %3 demek</translation>
    </message>
    <message>
        <source>“%1” means both %2 and a size that is not sold</source>
        <translation>“%1” hem %2 hem de satılmayan bir boy demek</translation>
    </message>
</context>
<context>
    <name>docket::ui::HelpPage</name>
    <message>
        <source>Pages of the help</source>
        <translation>Yardım sayfaları</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>İşletmenin kurulumu</translation>
    </message>
    <message>
        <source>This page is only in English so far.</source>
        <translation>Bu sayfa şimdilik yalnız İngilizce.</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoursEdit</name>
    <message>
        <source>Sold only at certain hours</source>
        <translation>Yalnız belirli saatlerde satılır</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>from</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyMap</name>
    <message>
        <source>There is no setting &quot;keys/%1&quot;.</source>
        <translation>&quot;keys/%1&quot; diye bir ayar yok.</translation>
    </message>
    <message>
        <source>The setting keys/%1 takes the name of one key, for example R, F5 or PgDown, not &quot;%2&quot;.</source>
        <translation>keys/%1 ayarına tek bir tuşun adı yazılır, örneğin R, F5 ya da PgDown; &quot;%2&quot; olmaz.</translation>
    </message>
    <message>
        <source>The key %1 is given to both %2 and %3.</source>
        <translation>%1 tuşu hem %2 hem %3 için verilmiş.</translation>
    </message>
    <message>
        <source>Move the order with this key on its button</source>
        <translation>Düğmesinde bu tuş yazan siparişi ilerlet</translation>
    </message>
    <message>
        <source>List the orders collected last</source>
        <translation>Son teslim edilen siparişleri göster</translation>
    </message>
    <message>
        <source>Take the last bump back</source>
        <translation>Son adımı geri al</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Show or leave the printers</source>
        <translation>Yazıcıları göster ya da kapat</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Sesi dene</translation>
    </message>
    <message>
        <source>Look for an order</source>
        <translation>Sipariş ara</translation>
    </message>
    <message>
        <source>Edit the menu</source>
        <translation>Menüyü düzenle</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Tuşları göster ya da gizle</translation>
    </message>
    <message>
        <source>Leave or fill the screen</source>
        <translation>Tam ekrana geç ya da çık</translation>
    </message>
    <message>
        <source>Take an order by hand</source>
        <translation>Siparişi elle al</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineSheet</name>
    <message>
        <source>Note for the kitchen</source>
        <translation>Mutfağa not</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bir eksilt</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir artır</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>Not on the menu any more</source>
        <translation>Artık menüde yok</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ Pano: %n yeni sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>The sale at the counter is not sent: it would be lost. Send it first, or put it on hold.</source>
        <translation>Kasadaki satış gönderilmedi: kaybolur. Önce gönderin ya da bekletin.</translation>
    </message>
    <message>
        <source>The menu has changes that are not published: they would be lost.</source>
        <translation>Menüde yayınlanmamış değişiklikler var: kaybolurlar.</translation>
    </message>
    <message>
        <source>The drawer is being counted: the count would be lost.</source>
        <translation>Çekmece sayılıyor: sayım kaybolur.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuBulkForm</name>
    <message>
        <source>Change of the prices</source>
        <translation>Fiyat değişikliği</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Fiyatları değiştir</translation>
    </message>
    <message>
        <source>+1.00 or -0.50 or +5 %</source>
        <translation>+1.00 ya da -0.50 ya da +5 %</translation>
    </message>
    <message>
        <source>to the cent</source>
        <translation>sente</translation>
    </message>
    <message>
        <source>to 0.10</source>
        <translation>0.10&apos;a</translation>
    </message>
    <message>
        <source>to 0.50</source>
        <translation>0.50&apos;ye</translation>
    </message>
    <message>
        <source>to 1.00</source>
        <translation>1.00&apos;e</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Satışta</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>Satış dışı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>All their prices</source>
        <translation>Hepsinin fiyatı</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>her boy</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n ürün seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuCategoryForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Başka adları</translation>
    </message>
    <message>
        <source>A new item in it</source>
        <translation>Bu kategoriye yeni ürün</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>Yeni kategori</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Words that callers use for all of it</source>
        <translation>Arayanların hepsi için kullandığı adlar</translation>
    </message>
    <message>
        <source>When all of it is sold</source>
        <translation>Hepsinin satış saatleri</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>New deal like this</source>
        <translation>Bunun gibi yeni kampanya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Bir parça daha</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Price together, without options</source>
        <translation>Toplu fiyat, seçenekler hariç</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Kampanya %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealParts</name>
    <message>
        <source>How many</source>
        <translation>Kaç tane</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Or, for more</source>
        <translation>Ya da, farkla</translation>
    </message>
    <message>
        <source>So much more than the deal</source>
        <translation>Kampanyaya eklenen fark</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ya da</translation>
    </message>
    <message>
        <source>for</source>
        <translation>fark</translation>
    </message>
    <message>
        <source>more than the deal</source>
        <translation>kampanya fiyatına eklenir</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>her boy</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Any of %1</source>
        <translation>%1 içinden herhangi biri</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuGroupForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What callers call all of it</source>
        <translation>Arayanlar hepsine ne der</translation>
    </message>
    <message>
        <source>Only one of them</source>
        <translation>Yalnız biri seçilir</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>Yeni seçenek</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>Yeni seçenek grubu</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Grubu kaldır</translation>
    </message>
    <message>
        <source>Group of options</source>
        <translation>Seçenek grubu</translation>
    </message>
    <message>
        <source>Offered with all</source>
        <translation>Şunların hepsiyle sunulur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Seçenek</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Ek fiyat</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a size</comment>
        <translation>boy %1 ise</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Başka adları</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Satışta</translation>
    </message>
    <message>
        <source>Price on top</source>
        <translation>Ek fiyat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Price on top, %1</source>
        <translation>Ek fiyat, %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>price of an option in a size</comment>
        <translation>aynı</translation>
    </message>
    <message>
        <source>Options %1</source>
        <translation>Seçenekler %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemDetails</name>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Ne olduğu, bir cümleyle</translation>
    </message>
    <message>
        <source>Your number for it</source>
        <translation>Sizdeki numarası</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Kilojoules of one</source>
        <translation>Bir tanesi kaç kilojul</translation>
    </message>
    <message>
        <source>When it is sold</source>
        <translation>Satış saatleri</translation>
    </message>
    <message>
        <source>Kilojoules</source>
        <translation>Kilojul</translation>
    </message>
    <message>
        <source>Kilojoules, %1</source>
        <translation>Kilojul, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kilojoules</comment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Fotoğraf yok</translation>
    </message>
    <message>
        <source>Pictures in the folder “photos”, beside the menu file, can be chosen here.</source>
        <translation>Menü dosyasının yanındaki “photos” klasöründe duran resimler buradan seçilir.</translation>
    </message>
    <message>
        <source>There is no such file in the folder “photos”.</source>
        <translation>“photos” klasöründe böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Bu dosya bir resim değil.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Başka adları</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>İş süresi (sn)</translation>
    </message>
    <message>
        <source>Somebody has checked the allergens</source>
        <translation>Alerjenler kontrol edildi</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Satışta</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>GST&apos;siz</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Yalnız yetişkinlere</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1: ad</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>%1: başka adlar</translation>
    </message>
    <message>
        <source>Station of %1</source>
        <translation>%1: istasyon</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1: ayrıntılar</translation>
    </message>
    <message>
        <source>Work for %1</source>
        <translation>%1: iş süresi</translation>
    </message>
    <message>
        <source>Other words for it, and how callers mishear it</source>
        <translation>Başka adları ve telefonda nasıl yanlış duyulduğu</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>Diyetler</translation>
    </message>
    <message>
        <source>Allergens (FSANZ)</source>
        <translation>Alerjenler (FSANZ)</translation>
    </message>
    <message>
        <source>Allergens of %1</source>
        <translation>%1: alerjenler</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Fiyat, %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>any</source>
        <comment>least number of options</comment>
        <translation>serbest</translation>
    </message>
    <message>
        <source>all</source>
        <comment>most number of options</comment>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options free of charge</comment>
        <translation>yok</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1: fiyat</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1: seçenekler</translation>
    </message>
    <message>
        <source>A price for each size</source>
        <translation>Her boy için ayrı fiyat</translation>
    </message>
    <message>
        <source>Price, as people pay it</source>
        <translation>Müşterinin ödediği fiyat</translation>
    </message>
    <message>
        <source>Sizes of %1</source>
        <translation>%1: boylar</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuList</name>
    <message>
        <source>Search the menu</source>
        <translation>Menüde ara</translation>
    </message>
    <message>
        <source>Items, options and deals</source>
        <translation>Ürünler, seçenekler, kampanyalar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1 (%n kaldı)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>an item that is not sold</comment>
        <translation>%1 (satış dışı)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n options)</source>
        <translation>
            <numerusform>%1 (%n seçenek)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kampanyalar</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPage</name>
    <message>
        <source>A new category</source>
        <translation>Yeni kategori</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>Yeni seçenek grubu</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Look and publish</source>
        <translation>Bak ve yayınla</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>Değişikliklerimi at</translation>
    </message>
    <message>
        <source>Choose something on the left. Several items together: hold Ctrl or Shift.

Nothing is sold differently before you publish it.</source>
        <translation>Soldan bir şey seçin. Birden çok ürün için: Ctrl ya da Shift tuşunu basılı tutun.

Siz yayınlamadan satışta hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Earlier menus</source>
        <translation>Önceki menüler</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>Farka bak</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile.</source>
        <translation>Bu arada menüyü başka biri değiştirdi.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, not published</source>
        <translation>
            <numerusform>%n değişiklik, yayınlanmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the menu that is sold.</source>
        <translation>Satıştaki menü bu.</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>Bunun gibi yeni</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Yukarı</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Aşağı</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Another word: %1</source>
        <translation>Bir ad daha: %1</translation>
    </message>
    <message>
        <source>“%1” is in the draft as another word. Publish it when you like.</source>
        <translation>“%1” başka ad olarak taslakta. Ne zaman isterseniz yayınlayın.</translation>
    </message>
    <message>
        <source>An option removed</source>
        <translation>Seçenek kaldırıldı</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Options removed</source>
        <translation>Seçenekler kaldırıldı</translation>
    </message>
    <message>
        <source>A deal removed</source>
        <translation>Kampanya kaldırıldı</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Satışta</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>Satış dışı</translation>
    </message>
    <message>
        <source>Published: callers hear it from now on.</source>
        <translation>Yayınlandı: arayanlar artık bunu duyuyor.</translation>
    </message>
    <message>
        <source>Planned: it is sold when its time comes.</source>
        <translation>Planlandı: zamanı gelince satışa girer.</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Begin with a category, such as Kebabs, then add its items. Nobody can order before you publish it.</source>
        <translation>Menüde henüz bir şey yok. Kebaplar gibi bir kategoriyle başlayın, sonra ürünlerini ekleyin. Siz yayınlamadan kimse sipariş veremez.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPublish</name>
    <message>
        <source>What becomes different</source>
        <translation>Ne değişecek</translation>
    </message>
    <message>
        <source>What callers will hear</source>
        <translation>Arayanlar ne duyacak</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Siz kimsiniz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>İşletme sahibinin PIN&apos;i</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Belirli bir zamanda</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>Değişikliklerimi at</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>İşletme sahibi</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Ne zamandan itibaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>To callers on the line: Our menu has just changed. Please check the price again.</source>
        <translation>Hattaki arayanlara: Our menu has just changed. Please check the price again. (Menümüz az önce değişti. Lütfen fiyatı yeniden kontrol edin.)</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN, 4 to 12 digits</source>
        <translation>İşletme sahibinin PIN&apos;ini seçin, 4–12 rakam</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Above is how yours differs from what is sold now: drop your changes, then make again what you still want.</source>
        <translation>Bu arada menüyü başka biri değiştirdi. Yukarıda sizinkiyle şu an satılanın farkları var: değişikliklerinizi atın, sonra hâlâ istediklerinizi yeniden yapın.</translation>
    </message>
    <message>
        <source>Publish then</source>
        <translation>O zaman yayınla</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Şimdi yayınla</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuSide</name>
    <message>
        <source>What a caller says</source>
        <translation>Arayan ne der</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>Yanlış ya da tuhaf olanlar</translation>
    </message>
    <message>
        <source>two large lamb kebabs no onion</source>
        <translation>two large lamb kebabs no onion</translation>
    </message>
    <message>
        <source>Try it: what a caller says</source>
        <translation>Deneyin: arayan ne der</translation>
    </message>
    <message>
        <source>▲ Error. %1</source>
        <translation>▲ Hata. %1</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors: cannot be published</source>
        <translation>
            <numerusform>%n hata: yayınlanamaz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things look odd</source>
        <translation>
            <numerusform>%n şey tuhaf görünüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Yanlış bir şey görünmüyor</translation>
    </message>
    <message>
        <source>First mend the errors.</source>
        <translation>Önce hataları düzeltin.</translation>
    </message>
    <message>
        <source>The agent asks: %1</source>
        <translation>Asistan sorar: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Toplam: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuVersions</name>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>İşletme sahibinin PIN&apos;i</translation>
    </message>
    <message>
        <source>Sell this one again</source>
        <translation>Bunu yeniden sat</translation>
    </message>
    <message>
        <source>Drop the plan</source>
        <translation>Planı iptal et</translation>
    </message>
    <message>
        <source>Menus that were sold</source>
        <translation>Satılmış menüler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Menus that were sold, the latest first</source>
        <translation>Satılmış menüler, en yenisi üstte</translation>
    </message>
    <message numerus="yes">
        <source>%1   %2, %n changes</source>
        <translation>
            <numerusform>%1   %2, %n değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Planned for %1 and not sold: the menu was changed meanwhile.</source>
        <translation>▲ %1 için planlanmıştı, satışa girmedi: bu arada menü değişti.</translation>
    </message>
    <message>
        <source>● Planned for %1:</source>
        <translation>● %1 için planlandı:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Planlanmış bir şey yok.</translation>
    </message>
</context>
<context>
    <name>docket::ui::NameAdder</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>Anladım</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberWall</name>
    <message>
        <source>Ready: %1</source>
        <translation>Hazır: %1</translation>
    </message>
    <message>
        <source>Being prepared: %1</source>
        <translation>Hazırlanıyor: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpeningCheck</name>
    <message>
        <source>Print a test line</source>
        <translation>Deneme satırı bas</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Sesi çal</translation>
    </message>
    <message>
        <source>Look at connections</source>
        <translation>Bağlantılara bak</translation>
    </message>
    <message>
        <source>Look at the menu</source>
        <translation>Menüye bak</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Son istek: %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s behind this one</source>
        <translation>
            <numerusform>Asistanın saati buradakinden %n sn geri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s ahead of this one</source>
        <translation>
            <numerusform>Asistanın saati buradakinden %n sn ileri</numerusform>
        </translation>
    </message>
    <message>
        <source>On sale since %1</source>
        <translation>Satışta, %1 tarihinden beri</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>of the menu</comment>
        <translation>
            <numerusform>%n uyarı</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>Bitti: %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>Dönüş %1</translation>
    </message>
    <message>
        <source>Until somebody brings it back</source>
        <translation>Biri geri getirene kadar</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>Satışa döndür</translation>
    </message>
    <message>
        <source>Nothing is sold out</source>
        <translation>Biten yok</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n things do not work</source>
        <translation>
            <numerusform>▲ %n şey çalışmıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n things to look at</source>
        <translation>
            <numerusform>◆ %n şeye bakılmalı</numerusform>
        </translation>
    </message>
    <message>
        <source>● Ready to open</source>
        <translation>● Açılışa hazır</translation>
    </message>
    <message>
        <source>Enter the tunnel&apos;s address under Settings, then restart Docket</source>
        <translation>Tünelin adresini Ayarlar&apos;a yazın, sonra Docket&apos;i yeniden başlatın</translation>
    </message>
    <message>
        <source>No call from outside since the start: ring the shop&apos;s number</source>
        <translation>Açılıştan beri dışarıdan çağrı yok: işletmenin numarasını arayın</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderAmendForm</name>
    <message>
        <source>Notes for the kitchen</source>
        <translation>Mutfağa notlar</translation>
    </message>
    <message>
        <source>− 5 min</source>
        <translation>− 5 dk</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation>Beş dakika erken</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 dk</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>Beş dakika geç</translation>
    </message>
    <message>
        <source>Change order %1</source>
        <translation>Sipariş %1: değiştir</translation>
    </message>
    <message>
        <source>Money went back for this order: how many of what stays as it is. Notes and time can be changed.</source>
        <translation>Bu siparişte para iadesi yapıldı: ürünler ve sayıları olduğu gibi kalır. Notlar ve saat değiştirilebilir.</translation>
    </message>
    <message>
        <source>Prices stay those that it was sold at. The kitchen gets a CHANGED docket, and the board shows it until somebody taps “Seen”.</source>
        <translation>Fiyatlar satıldığı gibi kalır. Mutfağa DEĞİŞTİ (CHANGED) fişi çıkar ve biri “Gördüm”e dokunana kadar pano bunu gösterir.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Siparişi değiştir</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Müşteri istedi</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Bir şey bitti</translation>
    </message>
    <message>
        <source>Taken down wrongly</source>
        <translation>Yanlış alınmış</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Bir eksilt: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Bir artır: %1</translation>
    </message>
    <message>
        <source>Pick-up %1</source>
        <translation>Teslim saati %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderChangeForm</name>
    <message>
        <source>Customer asked</source>
        <translation>Müşteri istedi</translation>
    </message>
    <message>
        <source>Never picked up</source>
        <translation>Gelip almadı</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Bir şey bitti</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>İki kez sipariş</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Yanlışlıkla iptal edildi</translation>
    </message>
    <message>
        <source>Customer wants it after all</source>
        <translation>Müşteri yine de istiyor</translation>
    </message>
    <message>
        <source>Wrong or missing</source>
        <translation>Yanlış ya da eksik</translation>
    </message>
    <message>
        <source>Cold or late</source>
        <translation>Soğuk ya da geç</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>İki kez ödendi</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Sipariş %1: iptal et</translation>
    </message>
    <message>
        <source>Bring order %1 back</source>
        <translation>Sipariş %1: geri getir</translation>
    </message>
    <message>
        <source>Give money back for order %1</source>
        <translation>Sipariş %1: para iadesi</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>Callers cannot bring it back. Who got a text is told.</source>
        <translation>Arayanlar geri getiremez. SMS almış olanlara haber verilir.</translation>
    </message>
    <message>
        <source>The kitchen has started it: the board shows it struck until somebody taps “Seen”, and a CANCELLED docket is printed.</source>
        <translation>Mutfak başladı: biri “Gördüm”e dokunana kadar pano üstü çizili gösterir, bir de İPTAL (CANCELLED) fişi basılır.</translation>
    </message>
    <message>
        <source>It goes back to the board, and its dockets are printed again, headed BACK ON.</source>
        <translation>Panoya geri döner, fişleri BACK ON (yeniden) başlığıyla tekrar basılır.</translation>
    </message>
    <message>
        <source>Of %1, %2 has not been given back. The order&apos;s total stays.</source>
        <translation>Toplam %1, henüz iade edilmeyen %2. Siparişin toplamı değişmez.</translation>
    </message>
    <message>
        <source>How much is given back</source>
        <translation>Ne kadar iade edilecek</translation>
    </message>
    <message>
        <source>GIVE BACK $</source>
        <translation>İADE $</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>a line of an order</comment>
        <translation>%1, iade edildi</translation>
    </message>
    <message>
        <source>Type how much is given back.</source>
        <translation>İade tutarını yazın.</translation>
    </message>
    <message>
        <source>in cash from the drawer</source>
        <translation>çekmeceden nakit</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>başka yolla</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>Nasıl iade edilecek</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>Elden verilecek: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderDetails</name>
    <message>
        <source>Everything about the order</source>
        <translation>Siparişle ilgili her şey</translation>
    </message>
    <message>
        <source>ORDERED</source>
        <translation>SİPARİŞ</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>FİYAT</translation>
    </message>
    <message>
        <source>Total, with GST %1 in it</source>
        <translation>Toplam, içinde GST %1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 öder</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kalan ödenecek</translation>
    </message>
    <message>
        <source>Kept after that (adjustment note to %1)</source>
        <translation>İadeden sonra kalan (düzeltme notu: %1)</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>ÇAĞRI</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>MESAJLAR</translation>
    </message>
    <message>
        <source>DOCKETS</source>
        <translation>FİŞLER</translation>
    </message>
    <message>
        <source>WHO DID WHAT</source>
        <translation>KİM NE YAPTI</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFileWords</name>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>basıldı</translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation>basılmış olabilir</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>basılmadı</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Ready for pick-up</source>
        <translation>Teslime hazır</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a message</comment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ulaştı</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>ulaşmadı</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>iptal etti</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>geri getirdi</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>değiştirdi</translation>
    </message>
    <message>
        <source>gave money back</source>
        <translation>para iade etti</translation>
    </message>
    <message>
        <source>took money</source>
        <translation>ödeme aldı</translation>
    </message>
    <message>
        <source>took a payment back</source>
        <translation>bir ödemeyi geri aldı</translation>
    </message>
    <message>
        <source>printed it again</source>
        <translation>yeniden bastı</translation>
    </message>
    <message>
        <source>discarded a docket</source>
        <translation>bir fişi attı</translation>
    </message>
    <message>
        <source>Somebody at the board</source>
        <translation>Pano başındaki biri</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Arayan</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>zamanında</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n dk geç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n dk erken</numerusform>
        </translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● bekliyor</translation>
    </message>
    <message>
        <source>◆ being made</source>
        <translation>◆ hazırlanıyor</translation>
    </message>
    <message>
        <source>▲ ready</source>
        <translation>▲ hazır</translation>
    </message>
    <message>
        <source>✓ collected</source>
        <translation>✓ teslim edildi</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ iptal edildi</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>sipariş saati %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Söz verilen %1</translation>
    </message>
    <message>
        <source>ready %1 (%2)</source>
        <comment>a time, and how well that was</comment>
        <translation>hazır %1 (%2)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>iptal %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>teslim edildi %1</translation>
    </message>
    <message>
        <source>NO %1</source>
        <translation>KOYMA: %1</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>kampanya: %1</translation>
    </message>
    <message>
        <source>%1 (%2, give back %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2, iade edilecek %3)</translation>
    </message>
    <message>
        <source>%1 (%2, still to pay %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2, daha ödenecek %3)</translation>
    </message>
    <message>
        <source>Given back %1 (GST %2), %3 %4: %5</source>
        <comment>amount, tax, time, who, why</comment>
        <translation>İade %1 (GST %2), %3 %4: %5</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 taken back, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1 geri alındı, %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 given, change %3</source>
        <translation>%1: verilen %2, para üstü %3</translation>
    </message>
    <message>
        <source>Given back %1, %2 %3: %4</source>
        <comment>amount, time, who, why</comment>
        <translation>İade %1, %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Say why first: tap a reason or type one.</source>
        <translation>Önce nedenini belirtin: bir nedene dokunun ya da yazın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderList</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Daha eski siparişler</translation>
    </message>
    <message>
        <source>Number, name, phone, item or day</source>
        <translation>Numara, ad, telefon, ürün ya da gün</translation>
    </message>
    <message>
        <source>Orders, newest first</source>
        <translation>Siparişler, en yenisi üstte</translation>
    </message>
    <message numerus="yes">
        <source>The last %n orders</source>
        <translation>
            <numerusform>Son %n sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order that is placed will stand here.</source>
        <translation>Verilen her sipariş burada görünür.</translation>
    </message>
    <message>
        <source>No order is found. Type less, or another part of the name or number.</source>
        <translation>Sipariş bulunamadı. Daha az yazın ya da adın veya numaranın başka bir yerini yazın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Print again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Para iadesi</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>The order was moved on meanwhile: %1. What you typed is still here.</source>
        <translation>Bu arada siparişin durumu değişti: %1. Yazdıklarınız burada duruyor.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Yeniden sipariş</translation>
    </message>
</context>
<context>
    <name>docket::ui::Pager</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <comment>orders that need not be started yet</comment>
        <translation>
            <numerusform>%n sonrası için</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n more</source>
        <comment>orders on the pages that follow</comment>
        <translation>
            <numerusform>Sonraki: %n daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son sayfa</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaperWindow</name>
    <message>
        <source>Paper of %1</source>
        <comment>a printer</comment>
        <translation>Kağıt: %1</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Henüz bir şey basılmadı.</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Daha yeni</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which docket</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaySheet</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Başka tutar</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>nakit</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>NAKİT</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>KART</translation>
    </message>
    <message>
        <source>A PART</source>
        <translation>BİR KISMI</translation>
    </message>
    <message>
        <source>IN EQUAL SHARES</source>
        <translation>EŞİT PAYLAR</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>Ödenecek %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people still pay.</source>
        <translation>
            <numerusform>%n kişi daha ödeyecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kart %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>tam para</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>para üstü %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>One pays</source>
        <translation>Bir kişi öder</translation>
    </message>
    <message numerus="yes">
        <source>%n people pay</source>
        <translation>
            <numerusform>%n kişi öder</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Önce bir tutar yazın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PhoneCard</name>
    <message>
        <source>ON THE PHONE</source>
        <translation>TELEFONDA</translation>
    </message>
    <message numerus="yes">
        <source>ON THE PHONE, %n more</source>
        <comment>calls</comment>
        <translation>
            <numerusform>TELEFONDA, %n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>gizli numara</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>şimdi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long somebody is on the phone</comment>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>Sepette henüz bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>in a cart</comment>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items before</source>
        <comment>of a cart, that are not shown</comment>
        <translation>
            <numerusform>öncesinde %n ürün</numerusform>
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
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterCard</name>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Kağıdı göster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printer and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>a printer</comment>
        <translation>Yedek: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterPage</name>
    <message>
        <source>Waiting for a printer</source>
        <translation>Yazıcı bekleyenler</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Son basılanlar</translation>
    </message>
    <message>
        <source>How dockets look</source>
        <translation>Fişlerin görünüşü</translation>
    </message>
    <message>
        <source>Any other docket: its number</source>
        <translation>Başka bir fiş: numarası</translation>
    </message>
    <message>
        <source>The number of a docket</source>
        <translation>Fişin numarası</translation>
    </message>
    <message>
        <source>Print that again</source>
        <translation>Onu yeniden bas</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Read from the screen</source>
        <translation>Ekrandan okundu</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Kağıtta var</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Çok eski</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka neden</translation>
    </message>
    <message>
        <source>Print at %1</source>
        <comment>a printer</comment>
        <translation>%1 yazıcısında bas</translation>
    </message>
    <message>
        <source>Every docket is printed. Tap one to print all of its order again.</source>
        <translation>Bütün fişler basıldı. Siparişin tüm fişlerini yeniden basmak için birine dokunun.</translation>
    </message>
    <message>
        <source>Tap a docket, then say what becomes of it.</source>
        <translation>Bir fişe dokunun, sonra ne yapılacağını seçin.</translation>
    </message>
    <message>
        <source>Print all of %1 again</source>
        <comment>an order</comment>
        <translation>%1: tümünü yeniden bas</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterWords</name>
    <message>
        <source>Not used yet</source>
        <translation>Henüz kullanılmadı</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Basıyor</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Ulaşılamıyor</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Kağıt bitti</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Kapağı açık</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Sorun var</translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n fiş bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n min</source>
        <translation>
            <numerusform>en eskisi %n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n eski fiş: basılsın mı, atılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order and its printer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bag slip, %2</source>
        <translation>%1, poşet fişi, %2</translation>
    </message>
    <message>
        <source>%1, receipt, %2</source>
        <translation>%1, makbuz, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min old: print or discard?</source>
        <translation>
            <numerusform>%n dk&apos;lık: basılsın mı, atılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old: print or discard?</source>
        <translation>
            <numerusform>%n saatlik: basılsın mı, atılsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n min</source>
        <translation>
            <numerusform>%n dk bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>may be on paper</source>
        <translation>kağıda çıkmış olabilir</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a printer</comment>
        <translation>%1 yerine</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <comment>a docket that nobody confirmed, and when</comment>
        <translation>%1, gönderildi %2</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <comment>a docket and when</comment>
        <translation>%1, basıldı %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueWords</name>
    <message>
        <source>The kitchen is free.</source>
        <translation>Mutfak boş.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of work</source>
        <translation>
            <numerusform>%n dk iş</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the slowest</source>
        <comment>a station of the kitchen</comment>
        <translation>en yavaşı %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of its parts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>zamanında</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>%n dk geç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>%n dk erken</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: mostly %1, %2 % late.</source>
        <comment>the second is a share of the orders</comment>
        <translation>Bugün: çoğunlukla %1, geciken yüzde %2.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 min for %n min more</source>
        <comment>added by hand</comment>
        <translation>
            <numerusform>+%1 dk eklendi, %n dk daha sürer</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone orders until %1</source>
        <translation>%1 saatine kadar telefon siparişi yok</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Açık, kapanış %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Kapalı, açılış %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadyScreen</name>
    <message>
        <source>Ready for collection</source>
        <translation>Teslime hazır</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReasonPicker</name>
    <message>
        <source>Why, in your words</source>
        <translation>Neden, kendi sözünüzle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>More, in your words</source>
        <translation>Dahası, kendi sözünüzle</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>NEDEN</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecallPanel</name>
    <message>
        <source>Nothing has been collected yet.</source>
        <translation>Henüz teslim edilen yok.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>BRING BACK</source>
        <translation>GERİ GETİR</translation>
    </message>
    <message>
        <source>Keep time: it is ready again. Restart: it is made again. Print: its docket, marked as a copy.</source>
        <translation>Saati koru: yeniden hazır olur. Baştan yap: yeniden yapılır. Bas: fişi basılır, üzerinde kopya yazar.</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>teslim edildi %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1, sipariş %2</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Saati koru</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Baştan yap</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n iptal edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 iade edildi</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>SATIŞ</translation>
    </message>
    <message>
        <source>%1 of it GST</source>
        <translation>içinde GST %1</translation>
    </message>
    <message>
        <source>ORDERS</source>
        <translation>SİPARİŞ</translation>
    </message>
    <message>
        <source>none cancelled</source>
        <translation>iptal yok</translation>
    </message>
    <message>
        <source>AN ORDER</source>
        <translation>SİPARİŞ BAŞINA</translation>
    </message>
    <message>
        <source>deals saved customers %1</source>
        <translation>kampanyalar müşteriye %1 kazandırdı</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>ZAMANINDA</translation>
    </message>
    <message>
        <source>%1 late, %2 early</source>
        <translation>%1 geç, %2 erken</translation>
    </message>
    <message>
        <source>CALLS THAT ORDERED</source>
        <translation>SİPARİŞ VEREN ÇAĞRILAR</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n cevaplandı</numerusform>
        </translation>
    </message>
    <message>
        <source>What sold</source>
        <translation>Ne satıldı</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Satılan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Hangi gün</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Hangi yoldan</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Geldiği yol</translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n dk erken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n dk geç</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised and kept</source>
        <translation>Verilen sözler</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min early</source>
        <translation>
            <numerusform>%n dk&apos;dan fazla erken</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>zamanında</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min late</source>
        <translation>
            <numerusform>%n dk&apos;dan fazla geç</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>tam ortadaki</translation>
    </message>
    <message>
        <source>early</source>
        <translation>erken</translation>
    </message>
    <message>
        <source>late</source>
        <translation>geç</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>Mutfakta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>Yarısı</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>10&apos;da 9&apos;u</translation>
    </message>
    <message>
        <source>from order to start</source>
        <translation>sipariş → başlama</translation>
    </message>
    <message>
        <source>from start to ready</source>
        <translation>başlama → hazır</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>başlayana dek</translation>
    </message>
    <message>
        <source>to ready</source>
        <translation>hazır olana dek</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kaç tane</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>cevaplandı</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>sipariş verdi</translation>
    </message>
    <message>
        <source>hung up with something in the cart</source>
        <translation>sepette ürün varken kapattı</translation>
    </message>
    <message>
        <source>asked only</source>
        <translation>yalnız sordu</translation>
    </message>
    <message>
        <source>on the line now</source>
        <translation>şu an hatta</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>kapattı</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sordu</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>Söylendi ama anlaşılmadı</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>Son söylenen</translation>
    </message>
    <message numerus="yes">
        <source>in %n calls, last %1</source>
        <translation>
            <numerusform>%n çağrıda, en son %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no GST</source>
        <translation>GST yok</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportsPage</name>
    <message>
        <source>Nothing was sold in these days</source>
        <translation>Bu günlerde bir şey satılmadı</translation>
    </message>
    <message>
        <source>Each order, by phone or at the counter, is counted here at once: what sold, when, how promises were kept and how calls ended. Choose other days above, or place a test call from the board.</source>
        <translation>Telefondan ya da kasadan gelen her sipariş burada anında sayılır: ne, ne zaman satıldı, verilen sözler nasıl tutuldu, çağrılar nasıl bitti. Yukarıdan başka günler seçin ya da panodan deneme çağrısı yapın.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… ile … arası</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hesap tablosu</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Bir bakışta</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RestartCard</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Docket takes no calls for some seconds. Orders and dockets stay as they are.</source>
        <translation>Docket birkaç saniye çağrı almaz. Siparişler ve fişler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Evet, yeniden başlat</translation>
    </message>
    <message>
        <source>Restart Docket now</source>
        <translation>Docket&apos;i şimdi yeniden başlat</translation>
    </message>
</context>
<context>
    <name>docket::ui::RingBackCard</name>
    <message>
        <source>Done</source>
        <comment>the caller has been rung back</comment>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>RING BACK</source>
        <translation>GERİ ARA</translation>
    </message>
    <message numerus="yes">
        <source>RING BACK, %n more</source>
        <translation>
            <numerusform>GERİ ARA, %n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>gizli numara</translation>
    </message>
    <message>
        <source>%1: wants to speak to a person</source>
        <translation>%1: gerçek bir kişiyle konuşmak istiyor</translation>
    </message>
    <message>
        <source>%1: hung up before ordering</source>
        <translation>%1: sipariş vermeden kapattı</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further items of a cart</comment>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been rung back</source>
        <translation>%1 geri arandı</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleCart</name>
    <message>
        <source>NO %1</source>
        <translation>KOYMA: %1</translation>
    </message>
    <message>
        <source>Send, pay later</source>
        <translation>Gönder, sonra ödenecek</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Ödeme al</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>teslim saati %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Gelen müşteri</translation>
    </message>
    <message>
        <source>Name, number, time, notes</source>
        <translation>Ad, numara, saat, notlar</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <translation>Hazır %1</translation>
    </message>
    <message>
        <source>18 and over only: look at the age.</source>
        <translation>18 yaş ve üstü: yaşına bakın.</translation>
    </message>
    <message>
        <source>%1 noted, %2 to pay</source>
        <translation>%1 kaydedildi, ödenecek %2</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 silinsin mi?</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleDetails</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>Notes for the kitchen</source>
        <translation>Mutfağa notlar</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Kasada</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Telefonda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>KİM</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>NE ZAMAN</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTLAR</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>En erken</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleGrid</name>
    <message>
        <source>sold out</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell: tap Menu at the top.</source>
        <translation>Menüde henüz bir şey yok. Sattıklarınızı ekleyin: yukarıdaki Menü&apos;ye dokunun.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleList</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bekletilen</translation>
    </message>
    <message>
        <source>Nothing is on hold. Tap Hold in a sale to serve somebody else first.</source>
        <translation>Bekletilen satış yok. Önce başkasına bakmak için satışta “Beklet”e dokunun.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Gelen müşteri</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 saatinden beri</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>Every open order is paid.</source>
        <translation>Açık siparişlerin hepsi ödendi.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleResult</name>
    <message>
        <source>Print a receipt</source>
        <translation>Makbuz bas</translation>
    </message>
    <message>
        <source>The payment was a mistake</source>
        <translation>Ödeme yanlıştı</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Sonraki satış</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Para üstü %1</translation>
    </message>
    <message>
        <source>%1 is in the kitchen. %2 to pay.</source>
        <translation>%1: sipariş mutfakta. Ödenecek %2.</translation>
    </message>
    <message>
        <source>%1 has paid %2.</source>
        <translation>%1: %2 ödendi.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenshotTour</name>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SecretPanel</name>
    <message>
        <source>The new secret</source>
        <translation>Yeni gizli anahtar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The provider&apos;s new secret</source>
        <translation>Sağlayıcının yeni gizli anahtarı</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Yeni gizli anahtar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>New one, from the provider</source>
        <translation>Sağlayıcının verdiği yeni anahtar</translation>
    </message>
    <message>
        <source>Given when Docket was started: change it there.</source>
        <translation>Docket başlatılırken verildi: orada değiştirin.</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Evet, kaldır</translation>
    </message>
    <message>
        <source>End the old one</source>
        <translation>Eskisini kaldır</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at the provider of the agent; until you end the old one, both are let in.</source>
        <translation>Şimdi kopyalayın: yalnız bu kez gösterilir. Bunu asistanın sağlayıcısında girin; siz eskisini kaldırana kadar ikisi de kabul edilir.</translation>
    </message>
    <message>
        <source>Both are let in. When the old one is not used any more, end it.</source>
        <translation>İkisi de kabul ediliyor. Eskisi artık kullanılmıyorsa kaldırın.</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at once: who brings none is turned away from now on.</source>
        <translation>Şimdi kopyalayın: yalnız bu kez gösterilir. Hemen girin: anahtarsız gelen bundan sonra geri çevrilir.</translation>
    </message>
    <message>
        <source>A new one is let in beside the old one: no call is turned away while you change it.</source>
        <translation>Yenisi eskisinin yanında kabul edilir: siz değiştirirken hiçbir çağrı geri çevrilmez.</translation>
    </message>
    <message>
        <source>From the first one on, the shop&apos;s own screens can ask for the open orders with it.</source>
        <translation>İlk anahtardan itibaren işletmenin kendi ekranları bu anahtarla açık siparişleri isteyebilir.</translation>
    </message>
    <message>
        <source>While agents have no secret at all, those on this computer are let in without one. From the first one on they are turned away until they bring it: enter it there at once.</source>
        <translation>Asistanların hiç gizli anahtarı yokken bu bilgisayardakiler anahtarsız kabul edilir. İlk anahtardan itibaren onu getirmeyenler geri çevrilir: hemen asistana da girin.</translation>
    </message>
    <message>
        <source>Text messages go out with the new one. Reports with the old one are still believed: end it here when it is ended at Twilio.</source>
        <translation>SMS&apos;ler yenisiyle gönderilir. Eskisiyle gelen raporlar hâlâ kabul edilir: eskisi Twilio&apos;da kaldırılınca burada da kaldırın.</translation>
    </message>
    <message>
        <source>A new one is used at once, and reports with the old one are believed until you end it.</source>
        <translation>Yenisi hemen kullanılır; siz eskisini kaldırana kadar onunla gelen raporlar da kabul edilir.</translation>
    </message>
    <message>
        <source>From the first one on, text messages can be sent.</source>
        <translation>İlk anahtardan itibaren SMS gönderilebilir.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ServiceCard</name>
    <message>
        <source>+%1</source>
        <comment>minutes on top of the waiting time</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes more for every order</source>
        <translation>
            <numerusform>Her sipariş için %n dakika fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>ends the minutes that were added</comment>
        <translation>Sil</translation>
    </message>
    <message>
        <source>No more added minutes</source>
        <translation>Eklenen dakikaları kaldır</translation>
    </message>
    <message>
        <source>86</source>
        <comment>the list of what is sold out</comment>
        <translation>Biten</translation>
    </message>
    <message>
        <source>86: %1</source>
        <translation>Biten: %1</translation>
    </message>
    <message numerus="yes">
        <source>86 list, %n things are sold out</source>
        <translation>
            <numerusform>Bitenler listesi, %n şey bitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume calls</source>
        <translation>Çağrıları aç</translation>
    </message>
    <message>
        <source>Pause calls</source>
        <translation>Çağrıları durdur</translation>
    </message>
    <message>
        <source>Take orders by phone again</source>
        <translation>Telefonla yine sipariş al</translation>
    </message>
    <message>
        <source>Take no orders by phone</source>
        <translation>Telefonla sipariş alma</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingPanel</name>
    <message>
        <source>Its name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>En az %1, en çok %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>Standarda dön: %1</translation>
    </message>
    <message>
        <source>This was given when Docket was started (--set). Change it there.</source>
        <translation>Bu, Docket başlatılırken verildi (--set). Orada değiştirin.</translation>
    </message>
    <message>
        <source>◆ Kept. It counts from the next start of Docket.</source>
        <translation>◆ Kaydedildi. Docket&apos;in bir sonraki açılışında geçerli olur.</translation>
    </message>
    <message>
        <source>A change counts at once.</source>
        <translation>Değişiklik hemen geçerli olur.</translation>
    </message>
    <message>
        <source>A change counts from the next start of Docket.</source>
        <translation>Değişiklik, Docket&apos;in bir sonraki açılışında geçerli olur.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingWords</name>
    <message>
        <source>Header with the token</source>
        <translation>Belirtecin başlığı (header)</translation>
    </message>
    <message>
        <source>The name of the header in which the agent sends its token. The secrets themselves stand under Connections.</source>
        <translation>Asistanın belirtecini gönderdiği başlığın adı. Gizli anahtarlar Bağlantılar&apos;da durur.</translation>
    </message>
    <message>
        <source>authorization bearer password</source>
        <translation>authorization bearer parola şifre</translation>
    </message>
    <message>
        <source>How messages are signed</source>
        <translation>Mesajlar nasıl imzalanır</translation>
    </message>
    <message>
        <source>The method that the agent&apos;s provider signs with.</source>
        <translation>Asistanın sağlayıcısının imzalama yöntemi.</translation>
    </message>
    <message>
        <source>hmac sha signature</source>
        <translation>hmac sha imza</translation>
    </message>
    <message>
        <source>Header with the signature</source>
        <translation>İmzanın başlığı (header)</translation>
    </message>
    <message>
        <source>The name of the header that carries the signature.</source>
        <translation>İmzayı taşıyan başlığın adı.</translation>
    </message>
    <message>
        <source>hmac signature</source>
        <translation>hmac imza</translation>
    </message>
    <message>
        <source>Before the signature</source>
        <translation>İmzadan önce</translation>
    </message>
    <message>
        <source>What stands in front of the signature, for example sha256=.</source>
        <translation>İmzanın önünde duran yazı, örneğin sha256=.</translation>
    </message>
    <message>
        <source>Header with the time</source>
        <translation>Zamanın başlığı (header)</translation>
    </message>
    <message>
        <source>The name of the header that says when a message was signed.</source>
        <translation>Mesajın ne zaman imzalandığını söyleyen başlığın adı.</translation>
    </message>
    <message>
        <source>hmac timestamp</source>
        <translation>hmac zaman damgası</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ne imzalanır</translation>
    </message>
    <message>
        <source>The text that is signed, made of {timestamp}, {method} and {body}.</source>
        <translation>İmzalanan metin; {timestamp}, {method} ve {body} parçalarından oluşur.</translation>
    </message>
    <message>
        <source>How the signature is written</source>
        <translation>İmza nasıl yazılır</translation>
    </message>
    <message>
        <source>As hexadecimal digits or as Base64.</source>
        <translation>Onaltılık rakamlarla ya da Base64 olarak.</translation>
    </message>
    <message>
        <source>hmac hex</source>
        <translation>hmac hex onaltılık</translation>
    </message>
    <message>
        <source>Longest message of an agent</source>
        <translation>Asistanın en uzun mesajı</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bayt</translation>
    </message>
    <message>
        <source>A longer message is refused. 1048576 is 1 MB.</source>
        <translation>Daha uzun mesaj reddedilir. 1048576, 1 MB&apos;tır.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>boyut sınırı</translation>
    </message>
    <message>
        <source>Assistant with Vapi</source>
        <translation>Vapi&apos;deki asistan</translation>
    </message>
    <message>
        <source>Vapi&apos;s id of the assistant that takes calls to a number without one of its own.</source>
        <translation>Kendi asistanı olmayan bir numaraya gelen çağrıları alan asistanın Vapi&apos;deki kimliği.</translation>
    </message>
    <message>
        <source>vapi agent</source>
        <translation>vapi asistan</translation>
    </message>
    <message>
        <source>Tools for agents over MCP</source>
        <translation>MCP asistanlarının araçları</translation>
    </message>
    <message>
        <source>Which tools an agent sees that speaks the Model Context Protocol.</source>
        <translation>Model Context Protocol konuşan bir asistanın hangi araçları gördüğü.</translation>
    </message>
    <message>
        <source>model context protocol</source>
        <translation>model context protocol araçlar</translation>
    </message>
    <message>
        <source>Web pages that may use the tools</source>
        <translation>Araçları kullanabilen web sayfaları</translation>
    </message>
    <message>
        <source>Addresses as https://page.example, with blanks between them. Empty: none.</source>
        <translation>Adresler https://page.example biçiminde, aralarında boşlukla. Boş: hiçbiri.</translation>
    </message>
    <message>
        <source>mcp origin cors browser</source>
        <translation>mcp origin cors tarayıcı</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Aynı anda bağlantı</translation>
    </message>
    <message>
        <source>More than this are turned away.</source>
        <translation>Bundan fazlası geri çevrilir.</translation>
    </message>
    <message>
        <source>limit server</source>
        <translation>sınır sunucu server</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>The file with the certificate (PEM), if Docket itself is to be reached with https. Empty: a tunnel on this computer does that.</source>
        <translation>Docket&apos;in kendisine https ile ulaşılacaksa sertifika dosyası (PEM). Boş: bunu bu bilgisayardaki bir tünel yapar.</translation>
    </message>
    <message>
        <source>tls https ssl</source>
        <translation>tls https ssl</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Sertifikanın anahtarı</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s key (PEM, without a passphrase).</source>
        <translation>Sertifikanın anahtar dosyası (PEM, parolasız).</translation>
    </message>
    <message>
        <source>Own tunnel or proxy</source>
        <translation>Kendi tüneliniz ya da vekil sunucu</translation>
    </message>
    <message>
        <source>The addresses of your tunnel&apos;s end, which may say who really asks. Several with blanks between them, also networks as 10.0.0.0/8.</source>
        <translation>Gerçekte kimin sorduğunu söyleyebilen tünelinizin ucundaki adresler. Birden çoksa aralarında boşlukla, ağlar da olur: 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>forwarded cloudflare ngrok</source>
        <translation>forwarded cloudflare ngrok tünel</translation>
    </message>
    <message>
        <source>Requests of a stranger</source>
        <translation>Yabancıdan gelen istekler</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>/ dk</translation>
    </message>
    <message>
        <source>From one address, with a wrong secret a tenth of it. 0: no limit.</source>
        <translation>Bir adresten; gizli anahtar yanlışsa onda biri. 0: sınır yok.</translation>
    </message>
    <message>
        <source>limit flood attack</source>
        <translation>sınır saldırı flood</translation>
    </message>
    <message>
        <source>Tools in one call</source>
        <translation>Bir çağrıda araçlar</translation>
    </message>
    <message>
        <source>A lively call needs about twenty. 0: no limit.</source>
        <translation>Hareketli bir çağrıya yirmi kadarı yeter. 0: sınır yok.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>sınır</translation>
    </message>
    <message>
        <source>Tools of one provider</source>
        <translation>Bir sağlayıcının araçları</translation>
    </message>
    <message>
        <source>All calls of one provider together. 0: no limit.</source>
        <translation>Bir sağlayıcının bütün çağrıları birlikte. 0: sınır yok.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>A printer and where it is, as kitchen and tcp://192.0.2.7:9100. What it prints: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</source>
        <translation>Bir yazıcı ve yeri, örneğin kitchen ve tcp://192.0.2.7:9100. Ne basacağı: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</translation>
    </message>
    <message>
        <source>docket receipt paper usb network</source>
        <translation>fiş makbuz kağıt usb ağ</translation>
    </message>
    <message>
        <source>Letters on a line</source>
        <translation>Satırdaki karakterler</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>How many letters fit on a line of your paper: 48 or 42 on 80 mm, 32 on 58 mm.</source>
        <translation>Kağıdınızda bir satıra kaç karakter sığar: 80 mm&apos;de 48 ya da 42, 58 mm&apos;de 32.</translation>
    </message>
    <message>
        <source>width paper columns</source>
        <translation>genişlik kağıt sütun</translation>
    </message>
    <message>
        <source>Another printer takes over after</source>
        <translation>Başka yazıcı devralma süresi</translation>
    </message>
    <message>
        <source>s</source>
        <translation>sn</translation>
    </message>
    <message>
        <source>A printer that is in trouble for so long gives its dockets to the printer that stands in for it.</source>
        <translation>Bu kadar süre sorunlu kalan yazıcı, fişlerini yedeği olan yazıcıya verir.</translation>
    </message>
    <message>
        <source>fallback offline</source>
        <translation>yedek bağlantı yok</translation>
    </message>
    <message>
        <source>A waiting docket alarms after</source>
        <translation>Bekleyen fişte alarm süresi</translation>
    </message>
    <message>
        <source>A docket that was not printed for so long raises an alarm.</source>
        <translation>Bu kadar süre basılmayan fiş alarm verir.</translation>
    </message>
    <message>
        <source>offline paper</source>
        <translation>bağlantı yok kağıt</translation>
    </message>
    <message>
        <source>Old dockets ask after</source>
        <translation>Eski fişi sorma süresi</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>A docket that waited for so long is printed only when somebody says so. 0: it is always printed.</source>
        <translation>Bu kadar süre bekleyen fiş ancak biri isterse basılır. 0: her zaman basılır.</translation>
    </message>
    <message>
        <source>late reprint</source>
        <translation>geç yeniden baskı</translation>
    </message>
    <message>
        <source>Due before the promise</source>
        <translation>Söz verilen saatten önce sarı</translation>
    </message>
    <message>
        <source>So many minutes before the promised time an order turns yellow.</source>
        <translation>Söz verilen saatten bu kadar dakika önce sipariş sarıya döner.</translation>
    </message>
    <message>
        <source>warning yellow</source>
        <translation>uyarı sarı</translation>
    </message>
    <message>
        <source>Late after the promise</source>
        <translation>Söz verilen saatten sonra geç</translation>
    </message>
    <message>
        <source>So many minutes after the promised time an order turns red.</source>
        <translation>Söz verilen saatten bu kadar dakika sonra sipariş kırmızıya döner.</translation>
    </message>
    <message>
        <source>warning red</source>
        <translation>uyarı kırmızı</translation>
    </message>
    <message>
        <source>Orders for later appear</source>
        <translation>Sonraki siparişler kaç dk önce görünür</translation>
    </message>
    <message>
        <source>So many minutes before work on it must start, an order for later comes onto the board.</source>
        <translation>Sonrası için verilen sipariş, işe başlanması gereken andan bu kadar dakika önce panoya gelir.</translation>
    </message>
    <message>
        <source>preorder scheduled</source>
        <translation>ön sipariş ileri saat</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Her şeyin büyüklüğü</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How large texts and buttons are. 160 can be read from two metres.</source>
        <translation>Yazılar ve düğmeler ne kadar büyük. 160, iki metreden okunur.</translation>
    </message>
    <message>
        <source>text font zoom big small</source>
        <translation>yazı font zoom büyük küçük</translation>
    </message>
    <message>
        <source>How orders stand</source>
        <translation>Siparişlerin duruşu</translation>
    </message>
    <message>
        <source>As long as they are, or all in cells of one size.</source>
        <translation>Uzunlukları kadar ya da hepsi aynı boyda kutularda.</translation>
    </message>
    <message>
        <source>grid tiles</source>
        <translation>ızgara kutu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Dark for the kitchen at night, light for a bright counter.</source>
        <translation>Gece mutfak için koyu, aydınlık kasa için açık.</translation>
    </message>
    <message>
        <source>dark light theme</source>
        <translation>koyu açık tema</translation>
    </message>
    <message>
        <source>What the screens speak. It can be changed at once under Help.</source>
        <translation>Ekranların dili. Yardım&apos;da hemen değiştirilebilir.</translation>
    </message>
    <message>
        <source>translation words tongue</source>
        <translation>çeviri dil language</translation>
    </message>
    <message>
        <source>Monitor for customers</source>
        <translation>Müşteri monitörü</translation>
    </message>
    <message>
        <source>The number or name of the monitor that shows which orders are ready. Empty: none.</source>
        <translation>Hangi siparişlerin hazır olduğunu gösteren monitörün numarası ya da adı. Boş: yok.</translation>
    </message>
    <message>
        <source>second display television</source>
        <translation>ikinci ekran televizyon</translation>
    </message>
    <message>
        <source>Monitor of a station</source>
        <translation>İstasyon monitörü</translation>
    </message>
    <message>
        <source>A monitor, by its number or name, and the station whose lines it shows: 2 and grill.</source>
        <translation>Numarası ya da adıyla bir monitör ve satırlarını gösterdiği istasyon: 2 ve grill.</translation>
    </message>
    <message>
        <source>second display kitchen</source>
        <translation>ikinci ekran mutfak</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <source>How loud new orders and alarms are. 0: no sound at all.</source>
        <translation>Yeni siparişler ve alarmlar ne kadar yüksek sesle çalar. 0: hiç ses yok.</translation>
    </message>
    <message>
        <source>volume alarm bell quiet mute</source>
        <translation>ses alarm zil sessiz sustur</translation>
    </message>
    <message>
        <source>A new order rings again after</source>
        <translation>Yeni siparişin yeniden çalma süresi</translation>
    </message>
    <message>
        <source>Louder each time, until somebody touches the screen. 0: it rings once.</source>
        <translation>Biri ekrana dokunana kadar her seferinde daha yüksek. 0: bir kez çalar.</translation>
    </message>
    <message>
        <source>alarm bell repeat</source>
        <translation>alarm zil tekrar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>keyboard bump bar shortcut</source>
        <translation>klavye kısayol bump bar</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>İnternetteki adres</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the internet sees it, with https. Docket asks every minute whether it is answered there. Empty: nobody asks.</source>
        <translation>İşletmenin internetten görünen adresi, https ile. Docket her dakika orada cevap var mı diye sorar. Boş: kimse sormaz.</translation>
    </message>
    <message>
        <source>tunnel url reachable online</source>
        <translation>tünel url ulaşılabilir çevrimiçi</translation>
    </message>
    <message>
        <source>A clock that jumped</source>
        <translation>Sıçrayan saat</translation>
    </message>
    <message>
        <source>A clock that is set by so much makes promises wrong, and is told. 0: not watched.</source>
        <translation>Bu kadar değiştirilen saat, sözleri yanlış kılar ve bildirilir. 0: izlenmez.</translation>
    </message>
    <message>
        <source>time date</source>
        <translation>saat tarih</translation>
    </message>
    <message>
        <source>Too little room on the disk</source>
        <translation>Diskte yer az</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>With less room than this the foot of the window says so. 0: not watched.</source>
        <translation>Yer bundan az kalırsa pencerenin altında yazar. 0: izlenmez.</translation>
    </message>
    <message>
        <source>space full storage</source>
        <translation>yer dolu depolama</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>yedek</translation>
    </message>
    <message>
        <source>So many nightly copies of the orders are kept. The oldest go.</source>
        <translation>Siparişlerin gece alınan yedeklerinden bu kadarı saklanır. En eskileri silinir.</translation>
    </message>
    <message>
        <source>copy restore save</source>
        <translation>yedek geri getir kopya</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>İlk kurulum</translation>
    </message>
    <message>
        <source>Whether the steps that set a new shop up show themselves at the start. They are always found under Help.</source>
        <translation>Yeni işletmeyi kuran adımların açılışta görünüp görünmeyeceği. Her zaman Yardım&apos;da bulunur.</translation>
    </message>
    <message>
        <source>wizard setup start</source>
        <translation>sihirbaz kurulum başlangıç</translation>
    </message>
    <message>
        <source>Steps gone through</source>
        <translation>Geçilen adımlar</translation>
    </message>
    <message>
        <source>The steps of the first run that somebody has gone through.</source>
        <translation>İlk kurulumda geçilen adımlar.</translation>
    </message>
    <message>
        <source>wizard setup first run</source>
        <translation>sihirbaz kurulum ilk açılış</translation>
    </message>
    <message>
        <source>A stuck shop starts again after</source>
        <translation>Takılınca yeniden başlama süresi</translation>
    </message>
    <message>
        <source>When nothing is answered for so long, Docket ends itself and is started again. No order is lost. 0: never.</source>
        <translation>Bu kadar süre hiçbir şeye cevap verilmezse Docket kendini kapatır ve yeniden başlatılır. Hiçbir sipariş kaybolmaz. 0: hiç.</translation>
    </message>
    <message>
        <source>watchdog hang freeze crash</source>
        <translation>donma çökme takılma watchdog</translation>
    </message>
    <message>
        <source>Most items in one order</source>
        <translation>Bir siparişte en çok ürün</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ürün</translation>
    </message>
    <message>
        <source>A larger order is passed on to a person, who can say whether the kitchen can make it.</source>
        <translation>Daha büyük sipariş, mutfak yapabilir mi diyebilecek bir kişiye aktarılır.</translation>
    </message>
    <message>
        <source>limit large catering</source>
        <translation>sınır büyük toplu sipariş</translation>
    </message>
    <message>
        <source>The same number again within</source>
        <translation>Aynı numara yine, şu sürede</translation>
    </message>
    <message>
        <source>Somebody who orders twice within this time is marked on the board: perhaps the first call broke off. 0: nobody is marked.</source>
        <translation>Bu sürede iki kez sipariş veren panoda işaretlenir: belki ilk çağrı kesildi. 0: kimse işaretlenmez.</translation>
    </message>
    <message>
        <source>duplicate double twice</source>
        <translation>çift iki kez tekrar</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Whether the cheapest deal is taken without asking, offered to the caller first, or never.</source>
        <translation>En ucuz kampanya sorulmadan mı uygulanır, önce arayana mı teklif edilir, yoksa hiç mi.</translation>
    </message>
    <message>
        <source>meal combo discount bundle</source>
        <translation>menü kampanya indirim paket</translation>
    </message>
    <message>
        <source>Orders ahead of time</source>
        <translation>Önceden verilen siparişler</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>So many days ahead an order for later is taken. 0: only today.</source>
        <translation>Sonrası için sipariş kaç gün önceden alınır. 0: yalnız bugün.</translation>
    </message>
    <message>
        <source>preorder advance later</source>
        <translation>ön sipariş ileri sonra</translation>
    </message>
    <message>
        <source>A silent call has ended after</source>
        <translation>Sessiz çağrının bitme süresi</translation>
    </message>
    <message>
        <source>A call that says nothing for so long is over. An order that was not placed then goes to the list of people to ring back.</source>
        <translation>Bu kadar süre ses gelmeyen çağrı biter. O sırada verilmemiş bir sipariş, geri aranacaklar listesine gider.</translation>
    </message>
    <message>
        <source>timeout hang up</source>
        <translation>zaman aşımı kapat</translation>
    </message>
    <message>
        <source>Waiting time of an idle kitchen</source>
        <translation>Boş mutfakta bekleme süresi</translation>
    </message>
    <message>
        <source>What callers hear when nothing is being made.</source>
        <translation>Hiçbir şey hazırlanmazken arayanların duyduğu.</translation>
    </message>
    <message>
        <source>pickup promise</source>
        <translation>teslim söz</translation>
    </message>
    <message>
        <source>Waiting time of a busy kitchen</source>
        <translation>Yoğun mutfakta bekleme süresi</translation>
    </message>
    <message>
        <source>The least that callers hear while the kitchen is busy and has not shown yet how fast it is.</source>
        <translation>Mutfak yoğunken ve ne kadar hızlı olduğunu daha göstermemişken arayanların duyduğu en kısa süre.</translation>
    </message>
    <message>
        <source>pickup promise rush</source>
        <translation>teslim söz yoğun</translation>
    </message>
    <message>
        <source>Until somebody starts</source>
        <translation>Biri başlayana dek</translation>
    </message>
    <message>
        <source>How long an order usually waits before somebody begins with it.</source>
        <translation>Biri başlamadan önce siparişin genelde ne kadar beklediği.</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>gecikme</translation>
    </message>
    <message>
        <source>Never promised earlier than</source>
        <translation>Bundan erken söz verilmez</translation>
    </message>
    <message>
        <source>No order is promised sooner than this, however quiet it is.</source>
        <translation>Ortalık ne kadar sakin olursa olsun, sipariş için bundan erken söz verilmez.</translation>
    </message>
    <message>
        <source>earliest pickup</source>
        <translation>en erken teslim</translation>
    </message>
    <message>
        <source>Added to every waiting time</source>
        <translation>Her bekleme süresine eklenir</translation>
    </message>
    <message>
        <source>Minutes on top of what Docket works out, until you take them away again.</source>
        <translation>Docket&apos;in hesapladığının üstüne, siz kaldırana kadar eklenen dakikalar.</translation>
    </message>
    <message>
        <source>longer slower buffer</source>
        <translation>daha uzun yavaş ek süre</translation>
    </message>
    <message>
        <source>People at a station</source>
        <translation>İstasyondaki kişi sayısı</translation>
    </message>
    <message>
        <source>people</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>How many people work at a station at the same time. More hands, shorter waiting times.</source>
        <translation>Bir istasyonda aynı anda kaç kişi çalışıyor. Daha çok el, daha kısa bekleme.</translation>
    </message>
    <message>
        <source>staff cooks grill fryer hands</source>
        <translation>personel aşçı ızgara fritöz</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Whether money is noted in Docket. A ready order then says what is to pay.</source>
        <translation>Paranın Docket&apos;e kaydedilip kaydedilmeyeceği. O zaman hazır siparişte ödenecek tutar yazar.</translation>
    </message>
    <message>
        <source>pay till cash card</source>
        <translation>ödeme kasa nakit kart</translation>
    </message>
    <message>
        <source>Printer with the cash drawer</source>
        <translation>Para çekmeceli yazıcı</translation>
    </message>
    <message>
        <source>The name of the printer that the drawer hangs on. Empty: there is no drawer.</source>
        <translation>Çekmecenin bağlı olduğu yazıcının adı. Boş: çekmece yok.</translation>
    </message>
    <message>
        <source>till cash open</source>
        <translation>kasa nakit çekmece aç</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kim cevap verir</translation>
    </message>
    <message>
        <source>What callers get while the shop is closed: the agent, who knows when it opens, one sentence, or another number.</source>
        <translation>İşletme kapalıyken arayanlara ne olur: ne zaman açılacağını bilen asistan, tek bir cümle ya da başka bir numara.</translation>
    </message>
    <message>
        <source>night out of hours</source>
        <translation>gece mesai dışı</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Arayanlar ne duyar</translation>
    </message>
    <message>
        <source>The sentence for callers while the shop is closed. Empty: when the shop opens next.</source>
        <translation>İşletme kapalıyken arayanlara söylenen cümle. Boş: bir sonraki açılış söylenir.</translation>
    </message>
    <message>
        <source>night out of hours voice</source>
        <translation>gece mesai dışı ses</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Başka numara</translation>
    </message>
    <message>
        <source>Where calls go while the shop is closed, if another number answers.</source>
        <translation>İşletme kapalıyken başka numara cevap veriyorsa çağrıların gittiği yer.</translation>
    </message>
    <message>
        <source>forward divert phone</source>
        <translation>yönlendir aktar telefon</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Who sends text messages to customers. Each message costs money there.</source>
        <translation>Müşterilere SMS&apos;leri kim gönderir. Her mesaj orada ücretlidir.</translation>
    </message>
    <message>
        <source>sms text Twilio</source>
        <translation>sms mesaj Twilio</translation>
    </message>
    <message>
        <source>Account with Twilio</source>
        <translation>Twilio hesabı</translation>
    </message>
    <message>
        <source>sms sid login</source>
        <translation>sms sid giriş</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Who messages come from: a number that begins with +, a name, or a Messaging Service, which begins with MG.</source>
        <translation>Mesajların geldiği yer: + ile başlayan bir numara, bir ad ya da MG ile başlayan bir Messaging Service.</translation>
    </message>
    <message>
        <source>sms text</source>
        <translation>sms mesaj</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>Sağlayıcının adresi</translation>
    </message>
    <message>
        <source>Where messages are sent. Change it only for a provider that speaks Twilio&apos;s language.</source>
        <translation>Mesajların gönderildiği yer. Yalnız Twilio&apos;nun dilini konuşan bir sağlayıcı için değiştirin.</translation>
    </message>
    <message>
        <source>sms url</source>
        <translation>sms url adres</translation>
    </message>
    <message>
        <source>Address for delivery reports</source>
        <translation>Ulaşma raporlarının adresi</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the provider sees it, with https. Empty: nobody reports whether messages arrive.</source>
        <translation>İşletmenin sağlayıcının gördüğü adresi, https ile. Boş: mesajların ulaşıp ulaşmadığını kimse bildirmez.</translation>
    </message>
    <message>
        <source>sms url webhook</source>
        <translation>sms url webhook rapor</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>Sipariş onayı</translation>
    </message>
    <message>
        <source>Whether customers get a message with their order.</source>
        <translation>Müşterilere siparişleriyle ilgili mesaj gidip gitmeyeceği.</translation>
    </message>
    <message>
        <source>sms text receipt</source>
        <translation>sms mesaj onay</translation>
    </message>
    <message>
        <source>Message when it is ready</source>
        <translation>Hazır olunca mesaj</translation>
    </message>
    <message>
        <source>Whether customers get a message when their order can be picked up.</source>
        <translation>Siparişleri alınabilecek duruma gelince müşterilere mesaj gidip gitmeyeceği.</translation>
    </message>
    <message>
        <source>sms text pickup</source>
        <translation>sms mesaj teslim</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>En uzun mesaj</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>No message is longer than so many parts, and each part is paid for.</source>
        <translation>Hiçbir mesaj bundan çok parça olmaz; her parça ücretlidir.</translation>
    </message>
    <message>
        <source>sms cost length</source>
        <translation>sms ücret uzunluk</translation>
    </message>
    <message>
        <source>Menu on the web</source>
        <translation>Web&apos;deki menü</translation>
    </message>
    <message>
        <source>The address of the menu, for customers who ask for it by message.</source>
        <translation>Mesajla soran müşteriler için menünün adresi.</translation>
    </message>
    <message>
        <source>link website</source>
        <translation>bağlantı web sitesi</translation>
    </message>
    <message>
        <source>Names and numbers are forgotten after</source>
        <translation>Ad ve numaraların silinme süresi</translation>
    </message>
    <message>
        <source>Names, numbers and notes of closed orders, and messages, are taken out after this time. 0: never.</source>
        <translation>Kapanan siparişlerin adları, numaraları, notları ve mesajları bu süreden sonra silinir. 0: hiç.</translation>
    </message>
    <message>
        <source>delete customers gdpr retention</source>
        <translation>silme müşteri kvkk gdpr saklama</translation>
    </message>
    <message>
        <source>What callers said is forgotten after</source>
        <translation>Arayan sözlerinin silinme süresi</translation>
    </message>
    <message>
        <source>The words of calls are taken out after this time. 0: never.</source>
        <translation>Çağrılarda söylenenler bu süreden sonra silinir. 0: hiç.</translation>
    </message>
    <message>
        <source>transcript delete retention</source>
        <translation>konuşma dökümü silme saklama</translation>
    </message>
    <message>
        <source>Recordings are forgotten after</source>
        <translation>Ses kayıtlarının silinme süresi</translation>
    </message>
    <message>
        <source>The addresses of recordings are taken out after this time. 0: never.</source>
        <translation>Ses kayıtlarının adresleri bu süreden sonra silinir. 0: hiç.</translation>
    </message>
    <message>
        <source>audio delete retention</source>
        <translation>ses silme saklama</translation>
    </message>
    <message>
        <source>Signed out after</source>
        <translation>Oturum kapanma süresi</translation>
    </message>
    <message>
        <source>Whoever has signed in with a PIN is signed out when nothing needed it for so long.</source>
        <translation>PIN ile giriş yapan kişinin oturumu, bu kadar süre hiçbir şey PIN istemezse kapatılır.</translation>
    </message>
    <message>
        <source>logout pin lock people</source>
        <translation>çıkış pin kilit personel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Kitchen and waiting time</source>
        <translation>Mutfak ve bekleme süresi</translation>
    </message>
    <message>
        <source>Counter and money</source>
        <translation>Kasa ve para</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Screens, sound and keys</source>
        <translation>Ekranlar, ses ve tuşlar</translation>
    </message>
    <message>
        <source>While the shop is closed</source>
        <translation>İşletme kapalıyken</translation>
    </message>
    <message>
        <source>Messages to customers</source>
        <translation>Müşterilere mesajlar</translation>
    </message>
    <message>
        <source>Phone agent</source>
        <translation>Telefon asistanı</translation>
    </message>
    <message>
        <source>Watching and backups</source>
        <translation>İzleme ve yedekler</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>Personel ve gizlilik</translation>
    </message>
    <message>
        <source>Network and limits</source>
        <translation>Ağ ve sınırlar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Find themselves</source>
        <translation>Kendiliğinden uygulanır</translation>
    </message>
    <message>
        <source>Are offered first</source>
        <translation>Önce teklif edilir</translation>
    </message>
    <message>
        <source>When the caller wants one</source>
        <translation>Arayan isterse</translation>
    </message>
    <message>
        <source>As long as they are</source>
        <translation>Uzunlukları kadar</translation>
    </message>
    <message>
        <source>In cells of one size</source>
        <translation>Aynı boyda kutularda</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık renk</translation>
    </message>
    <message>
        <source>The agent answers</source>
        <translation>Asistan cevap verir</translation>
    </message>
    <message>
        <source>A sentence, then it ends</source>
        <translation>Bir cümle, sonra kapanır</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Başka numara</translation>
    </message>
    <message>
        <source>The usual tools</source>
        <translation>Bilinen araçlar</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Bütün araçlar</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Bilgisayardaki gibi</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Açılışta</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ertelendi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitirildi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>tanımlı değil</translation>
    </message>
    <message>
        <source>Language of dockets</source>
        <translation>Fişlerin dili</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>çeviri kelimeler dil</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Makbuzların dili</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on customers&apos; receipts.</source>
        <translation>Müşteri makbuzlarında Docket&apos;in kendi kelimelerinin dili.</translation>
    </message>
    <message>
        <source>translation words customer</source>
        <translation>çeviri kelimeler müşteri dil</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on the dockets of kitchen and bag and on the report of a day.</source>
        <translation>Mutfak ve paket fişlerinde ve gün raporunda Docket&apos;in kendi kelimelerinin dili.</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Ekranların dili</translation>
    </message>
    <message>
        <source>The key of an action: bump1 to bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Its name as R, F5 or PgDown.</source>
        <translation>Bir işin tuşu: bump1 - bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Adı R, F5 ya da PgDown gibi.</translation>
    </message>
    <message>
        <source>Registered for GST</source>
        <translation>GST&apos;ye kayıtlı</translation>
    </message>
    <message>
        <source>Prices of a registered shop include 10 % GST, and its receipts are tax invoices. Without, no GST is counted, and a receipt is called Receipt. Orders of before stay as they are.</source>
        <translation>Kayıtlı işletmenin fiyatlarına yüzde 10 GST dahildir, makbuzları da “Tax invoice” (vergi faturası) olur. Kayıtlı değilse GST hesaplanmaz, makbuzun üzerinde “Makbuz” yazar. Önceki siparişler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>tax invoice abn ato</source>
        <translation>vergi fatura tax invoice abn ato</translation>
    </message>
    <message>
        <source>The account&apos;s name, which begins with AC. Its token is entered under Connections.</source>
        <translation>Hesabın AC ile başlayan adı. Belirteci Bağlantılar&apos;da girilir.</translation>
    </message>
    <message>
        <source>Tools of one caller</source>
        <translation>Bir arayanın araçları</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>/ saat</translation>
    </message>
    <message>
        <source>All calls from one number together; a hidden number has no such limit. 0: no limit.</source>
        <translation>Bir numaradan gelen bütün çağrılar birlikte; gizli numarada bu sınır yoktur. 0: sınır yok.</translation>
    </message>
    <message>
        <source>limit phone number</source>
        <translation>sınır telefon numara</translation>
    </message>
    <message>
        <source>Forgotten orders leave</source>
        <translation>Unutulan siparişin gitme süresi</translation>
    </message>
    <message>
        <source>h</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>So many hours after its promise an order that nobody bumped counts as collected. 0: it stays.</source>
        <translation>Kimsenin ilerletmediği sipariş, söz verilen saatten bu kadar saat sonra teslim edildi sayılır. 0: panoda kalır.</translation>
    </message>
    <message>
        <source>old stale forgotten clear board</source>
        <translation>eski bayat unutulan temizle pano</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>%1
+ Add one</source>
        <translation>%1
+ Ekle</translation>
    </message>
    <message>
        <source>%1
◆ %2, changed from %3</source>
        <translation>%1
◆ %2, eskisi %3</translation>
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
        <translation>Ayar ara</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Bütün ayarlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Teşhis</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Bu adda bir şey yok. Başka bir sözle deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n ayar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings count from the next start.</source>
        <translation>
            <numerusform>%n ayar bir sonraki açılışta geçerli olur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAddressForm</name>
    <message>
        <source>Calls come in over the internet, through a tunnel to this computer. Install one of these programs and start it with its command.</source>
        <translation>Çağrılar internetten, bir tünelle bu bilgisayara gelir. Bu programlardan birini kurun ve komutuyla başlatın.</translation>
    </message>
    <message>
        <source>The https address that the program shows</source>
        <translation>Programın gösterdiği https adresi</translation>
    </message>
    <message>
        <source>The commands are from the programs&apos; own help; they were not tried with Docket before it was delivered. Choose an address that stays the same after a restart.</source>
        <translation>Komutlar programların kendi yardımından alındı; teslimden önce Docket ile denenmedi. Yeniden başlatınca değişmeyen bir adres seçin.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAgentForm</name>
    <message>
        <source>Choose who answers the phone. Then paste these things at that provider&apos;s site.</source>
        <translation>Telefona kimin cevap vereceğini seçin. Sonra şunları o sağlayıcının sitesine yapıştırın.</translation>
    </message>
    <message>
        <source>Make a secret</source>
        <translation>Gizli anahtar oluştur</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>The provider&apos;s API key</source>
        <translation>Sağlayıcının API anahtarı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Address for the provider&apos;s reports of calls</source>
        <translation>Sağlayıcının çağrı raporları için adres</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Sağlayıcılar</translation>
    </message>
    <message>
        <source>Another (MCP)</source>
        <translation>Başka (MCP)</translation>
    </message>
    <message>
        <source>Copy the tools</source>
        <translation>Araçları kopyala</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <translation>Talimatları kopyala</translation>
    </message>
    <message>
        <source>Copy the secret now: it is shown only this once.</source>
        <translation>Gizli anahtarı şimdi kopyalayın: yalnız bu kez gösterilir.</translation>
    </message>
    <message>
        <source>A secret is set. It is not shown again.</source>
        <translation>Bir gizli anahtar tanımlı. Yeniden gösterilmez.</translation>
    </message>
    <message>
        <source>Without a secret no call from outside is let in.</source>
        <translation>Gizli anahtar olmadan dışarıdan hiçbir çağrı kabul edilmez.</translation>
    </message>
    <message>
        <source>Copy the API key from your account there and add it here.</source>
        <translation>Oradaki hesabınızdan API anahtarını kopyalayıp buraya ekleyin.</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Başka gizli anahtar oluştur</translation>
    </message>
    <message>
        <source>Everything below is ready to paste.</source>
        <translation>Aşağıdakilerin hepsi yapıştırmaya hazır.</translation>
    </message>
    <message>
        <source>The secret stands in the tools: they are ready to paste.</source>
        <translation>Gizli anahtar araçların içinde: yapıştırmaya hazırlar.</translation>
    </message>
    <message>
        <source>In the tools, put the secret where PUT-THE stands.</source>
        <translation>Araçlarda PUT-THE yazan yere gizli anahtarı koyun.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupBar</name>
    <message>
        <source>Set up</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Orders are taken, but not set up yet: %1</source>
        <translation>Sipariş alınıyor, ama henüz kurulmayanlar: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupForm</name>
    <message>
        <source>Your shop</source>
        <translation>İşletmeniz</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Açılış saatleri</translation>
    </message>
    <message>
        <source>Tax and deals</source>
        <translation>Vergi ve kampanyalar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Way in for calls</source>
        <translation>Çağrıların yolu</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sesli asistan</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>İşletme sahibinin PIN&apos;i</translation>
    </message>
    <message>
        <source>Trial call</source>
        <translation>Deneme çağrısı</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupHoursForm</name>
    <message>
        <source>Outside these hours callers hear when you open next. A time after midnight belongs to the evening before.</source>
        <translation>Bu saatlerin dışında arayanlara bir sonraki açılış söylenir. Gece yarısından sonraki saat önceki akşamdan sayılır.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Other days, other hours</source>
        <translation>Başka günler, başka saatler</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupMenuForm</name>
    <message>
        <source>Take it from a file</source>
        <translation>Dosyadan al</translation>
    </message>
    <message>
        <source>Begin with the demo menu</source>
        <translation>Örnek menüyle başla</translation>
    </message>
    <message numerus="yes">
        <source>On sale now: %n items.</source>
        <translation>
            <numerusform>Şu an satışta: %n ürün.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB.</source>
        <translation>Bu dosya okunamıyor ya da 16 MB&apos;tan büyük.</translation>
    </message>
    <message numerus="yes">
        <source>The menu is taken, with %n items.</source>
        <translation>
            <numerusform>Menü alındı, %n ürün.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was odd in it:</source>
        <translation>İçinde tuhaf olanlar:</translation>
    </message>
    <message>
        <source>Begin with the kebab shop&apos;s menu and change it under Menu, begin with an empty one and fill it there, or take your own from a file: a table (CSV), a menu of Docket, or the menu.json of an older voice server.</source>
        <translation>Kebapçı menüsüyle başlayıp Menü&apos;de değiştirin, boş bir menüyle başlayıp orada doldurun ya da kendinizinkini dosyadan alın: bir tablo (CSV), bir Docket menüsü ya da eski bir ses sunucusunun menu.json dosyası.</translation>
    </message>
    <message>
        <source>Nobody could order before you have filled it. The menu of now stays under Earlier menus.</source>
        <translation>Siz doldurmadan kimse sipariş veremez. Şimdiki menü Önceki menüler&apos;de kalır.</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell under Menu: nobody can order before.</source>
        <translation>Menüde henüz bir şey yok. Sattıklarınızı Menü&apos;de ekleyin: eklemeden kimse sipariş veremez.</translation>
    </message>
    <message>
        <source>Yes, empty the menu</source>
        <translation>Evet, menüyü boşalt</translation>
    </message>
    <message>
        <source>Begin with an empty menu</source>
        <translation>Boş menüyle başla</translation>
    </message>
    <message>
        <source>The menu is empty now.</source>
        <translation>Menü artık boş.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupOwnerForm</name>
    <message>
        <source>With a PIN only you change prices, secrets and these steps. Leave it empty to go on without one.</source>
        <translation>PIN ile fiyatları, gizli anahtarları ve bu adımları yalnız siz değiştirirsiniz. PIN&apos;siz devam etmek için boş bırakın.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>PIN of 4 to 12 digits</source>
        <translation>PIN, 4–12 rakam</translation>
    </message>
    <message>
        <source>The owner has a PIN. Who else works here stands under People.</source>
        <translation>İşletme sahibinin PIN&apos;i var. Burada çalışan diğerleri Personel&apos;de yazar.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>İşletme sahibi</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>İşletmenizi kurun</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>a step</comment>
        <translation>%1 · tamam</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>İşletmeyi aç</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPricesForm</name>
    <message>
        <source>Note here who has paid: a ready order says what is to pay</source>
        <translation>Kimin ödediğini buraya yaz: hazır siparişte ödenecek tutar görünür</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Deals find themselves: the caller always pays the least</source>
        <translation>Kampanyalar kendiliğinden uygulanır: arayan hep en azını öder</translation>
    </message>
    <message>
        <source>Deals are offered first</source>
        <translation>Kampanyalar önce teklif edilir</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>Kampanya yok</translation>
    </message>
    <message>
        <source>Is the shop registered for GST, and how are deals found? A shop with a GST turnover of $75,000 a year or more must be registered.</source>
        <translation>İşletme GST&apos;ye kayıtlı mı, kampanyalar nasıl bulunsun? GST cirosu yılda 75.000 dolar ya da üstü olan işletme kayıtlı olmak zorundadır.</translation>
    </message>
    <message>
        <source>The shop is registered for GST</source>
        <translation>İşletme GST&apos;ye kayıtlı</translation>
    </message>
    <message>
        <source>No GST is counted. What people get is called Receipt, not Tax invoice.</source>
        <translation>GST hesaplanmaz. Müşteriye verilende “Tax invoice” değil, “Makbuz” yazar.</translation>
    </message>
    <message>
        <source>Prices on the menu include 10 % GST. What is free of it is marked item by item, in the menu. With an ABN, receipts are tax invoices.</source>
        <translation>Menüdeki fiyatlara yüzde 10 GST dahil. GST&apos;siz olanlar menüde ürün ürün işaretlenir. ABN varsa makbuzlar “Tax invoice” (vergi faturası) olur.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPrinterForm</name>
    <message>
        <source>On the network: %1</source>
        <translation>Ağda: %1</translation>
    </message>
    <message>
        <source>On a cable: %1</source>
        <translation>Kabloda: %1</translation>
    </message>
    <message>
        <source>Switch the printer on, then search. Without one, dockets are shown on this screen.</source>
        <translation>Yazıcıyı açın, sonra arayın. Yazıcı yoksa fişler bu ekranda gösterilir.</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Yazıcının yeri</translation>
    </message>
    <message>
        <source>Search for printers</source>
        <translation>Yazıcı ara</translation>
    </message>
    <message>
        <source>Print a test docket</source>
        <translation>Deneme fişi bas</translation>
    </message>
    <message>
        <source>Printers that were found</source>
        <translation>Bulunan yazıcılar</translation>
    </message>
    <message>
        <source>No printer: show dockets on the screen</source>
        <translation>Yazıcı yok: fişleri ekranda göster</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>Ya da yerini yazın</translation>
    </message>
    <message>
        <source>The test docket is on its way.</source>
        <translation>Deneme fişi yolda.</translation>
    </message>
    <message>
        <source>None was found. It may be off, or in another network: its own test page tells its address.</source>
        <translation>Bulunamadı. Kapalı ya da başka bir ağda olabilir: adresi yazıcının kendi deneme sayfasında yazar.</translation>
    </message>
    <message numerus="yes">
        <source>%n printers were found. Choose one, then print a test docket.</source>
        <translation>
            <numerusform>%n yazıcı bulundu. Birini seçin, sonra deneme fişi basın.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the printer says that the test docket is on paper.</source>
        <translation>Çalışıyor: yazıcı, deneme fişinin kağıda çıktığını bildiriyor.</translation>
    </message>
    <message>
        <source>The test docket was sent. Look: is it on paper?</source>
        <translation>Deneme fişi gönderildi. Bakın: kağıda çıktı mı?</translation>
    </message>
    <message>
        <source>The test docket was lost on the way and may be on paper. %1</source>
        <translation>Deneme fişi yolda kayboldu, kağıda çıkmış olabilir. %1</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Hiçbir şey basılmadı. %1</translation>
    </message>
    <message>
        <source>A printer of this computer: %1</source>
        <translation>Bu bilgisayarın yazıcısı: %1</translation>
    </message>
    <message>
        <source>Searching this computer and its network. It takes some seconds.</source>
        <translation>Bu bilgisayarda ve ağında aranıyor. Birkaç saniye sürer.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupShopForm</name>
    <message>
        <source>Callers hear the name; dockets and receipts show it. You can change all of it later.</source>
        <translation>Adı arayanlar duyar; fişlerde ve makbuzlarda da görünür. Hepsini sonra değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>İşletmenin adı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Australian Business Number (ABN)</source>
        <translation>Avustralya işletme numarası (ABN)</translation>
    </message>
    <message>
        <source>Without an ABN your receipts are no tax invoices.</source>
        <translation>ABN yoksa makbuzlarınız “Tax invoice” (vergi faturası) sayılmaz.</translation>
    </message>
    <message>
        <source>Not right yet: an ABN has eleven digits that fit together.</source>
        <translation>Henüz doğru değil: ABN, birbirini tutan on bir rakamdır.</translation>
    </message>
    <message>
        <source>This ABN can be right: its digits fit together.</source>
        <translation>Bu ABN doğru olabilir: rakamları birbirini tutuyor.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupTrialForm</name>
    <message>
        <source>See it work before the first customer rings: a made-up caller orders something from your menu.</source>
        <translation>İlk müşteri aramadan nasıl çalıştığını görün: uydurma bir arayan menünüzden bir şey sipariş eder.</translation>
    </message>
    <message>
        <source>Let a made-up call come in</source>
        <translation>Uydurma bir çağrı getir</translation>
    </message>
    <message>
        <source>Cancel the trial order</source>
        <translation>Deneme siparişini iptal et</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>Denemeydi</translation>
    </message>
    <message>
        <source>The call came to nothing: %1</source>
        <translation>Çağrıdan sonuç çıkmadı: %1</translation>
    </message>
    <message>
        <source>The trial order %1 is cancelled and does not count as sold. Tap it away on the board.</source>
        <translation>Deneme siparişi %1 iptal edildi, satış sayılmaz. Panoda dokunup kaldırın.</translation>
    </message>
    <message>
        <source>Order %1: “%2”, %3. It stands on the board, and its docket is printed. Nobody is waiting for it: cancel it when you have seen both.</source>
        <translation>Sipariş %1: “%2”, %3. Panoda duruyor, fişi de basıldı. Bunu bekleyen yok: ikisini de görünce iptal edin.</translation>
    </message>
    <message>
        <source>The time zone and the watch over the address count from the next start.</source>
        <translation>Saat dilimi ve adresin izlenmesi bir sonraki açılışta geçerli olur.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SidePanel</name>
    <message>
        <source>min</source>
        <comment>minutes, after the waiting time</comment>
        <translation>dk</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>A CALLER HEARS</source>
        <translation>ARAYANA SÖYLENEN</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>YAPILACAK</translation>
    </message>
    <message>
        <source>tap for more</source>
        <translation>fazlası için dokun</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutPage</name>
    <message>
        <source>Whole menu</source>
        <translation>Tüm menü</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the menu</source>
        <translation>Menüde ara</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 saat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Yeniden sat</translation>
    </message>
    <message>
        <source>What is sold out?</source>
        <translation>Ne bitti?</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>Kaç tane kaldı</translation>
    </message>
    <message>
        <source>So many are left</source>
        <translation>Bu kadar kaldı</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Sayma</translation>
    </message>
    <message>
        <source>Or count it: orders take of it, and at 0 it is sold out.</source>
        <translation>Ya da adedini girin: siparişler bundan düşer, 0 olunca bitti sayılır.</translation>
    </message>
    <message>
        <source>What of order %1 is sold out?</source>
        <translation>Sipariş %1: hangisi bitti?</translation>
    </message>
    <message>
        <source>86: %1, taken off in the menu</source>
        <translation>Bitti: %1, menüde satış dışı</translation>
    </message>
    <message>
        <source>86: %1, none left</source>
        <translation>Bitti: %1, hiç kalmadı</translation>
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
            <numerusform>%1: %n kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sold only %2</source>
        <comment>an item, and its hours</comment>
        <translation>%1, satış saatleri: %2</translation>
    </message>
    <message>
        <source>86: %1, until %2</source>
        <translation>Bitti: %1, %2 saatine kadar</translation>
    </message>
    <message>
        <source>86: %1, until you sell it again</source>
        <translation>Bitti: %1, siz yeniden satana kadar</translation>
    </message>
    <message>
        <source>Tap what has run out, or is back.</source>
        <translation>Bitene ya da yeniden gelene dokunun.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Şu saate kadar…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutTimes</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Sold out until %1</source>
        <translation>Bitti: %1 saatine kadar</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoundBar</name>
    <message>
        <source>Test sound</source>
        <translation>Sesi dene</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Duyuyorum</translation>
    </message>
    <message>
        <source>Can you hear new orders? Test it, and turn up the loudspeaker if not.</source>
        <translation>Yeni siparişleri duyuyor musunuz? Deneyin, duymuyorsanız hoparlörün sesini açın.</translation>
    </message>
    <message>
        <source>No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board.</source>
        <translation>Ses yok: hoparlör yok. Bir hoparlör takın ya da açın; Docket kendiliğinden bulur. O zamana kadar panoya bakın.</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used. Check its cable and the computer&apos;s sound settings, then test it. Until then, watch the board.</source>
        <translation>Ses yok: hoparlör kullanılamıyor. Kablosuna ve bilgisayarın ses ayarlarına bakın, sonra deneyin. O zamana kadar panoya bakın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StaffPage</name>
    <message>
        <source>Cook</source>
        <translation>Aşçı</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>İşletme sahibi</translation>
    </message>
    <message>
        <source>Cook: no PIN needed</source>
        <translation>Aşçı: PIN gerekmez</translation>
    </message>
    <message>
        <source>Counter: the same, by name</source>
        <translation>Kasa: aynısı, kendi adıyla</translation>
    </message>
    <message>
        <source>Owner: also prices and people</source>
        <translation>İşletme sahibi: fiyatlar ve personel de</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Burada çalışanlar</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>Artık çalışmıyor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Neler yapabilir</translation>
    </message>
    <message>
        <source>Nobody has a PIN, so everybody may do everything. Begin with the owner.</source>
        <translation>Kimsenin PIN&apos;i yok, bu yüzden herkes her şeyi yapabilir. Önce işletme sahibini ekleyin.</translation>
    </message>
    <message>
        <source>%1 is here (%2).</source>
        <comment>a name and what they are</comment>
        <translation>%1 burada (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed in: whoever is here may do a cook&apos;s work.</source>
        <translation>Kimse giriş yapmadı: buradaki herkes aşçının işini yapabilir.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and what they are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, no PIN</source>
        <translation>%1 · %2, PIN yok</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4–12 rakam</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>%1&apos;s PIN</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 has no PIN and needs none.</source>
        <translation>%1: PIN yok, gerekmez de.</translation>
    </message>
    <message>
        <source>Tap a name, or add somebody.</source>
        <translation>Bir ada dokunun ya da kişi ekleyin.</translation>
    </message>
    <message>
        <source>Tap your name to sign in.</source>
        <translation>Giriş için adınıza dokunun.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartNotice</name>
    <message>
        <source>Docket is starting.

After an update it brings a big shop&apos;s orders up to date, which can take some minutes. Leave the computer on.</source>
        <translation>Docket açılıyor.

Güncellemeden sonra büyük bir işletmenin siparişlerini yenilemesi birkaç dakika sürebilir. Bilgisayarı kapatmayın.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartPage</name>
    <message>
        <source>A newer Docket was here</source>
        <translation>Burada daha yeni bir Docket çalışmış</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Hiçbir şey kaydedilemiyor</translation>
    </message>
    <message>
        <source>The orders cannot be opened</source>
        <translation>Siparişler açılamıyor</translation>
    </message>
    <message>
        <source>Install the newer Docket on this computer, then tap Try again.</source>
        <translation>Bu bilgisayara daha yeni Docket&apos;i kurun, sonra “Yeniden dene”ye dokunun.</translation>
    </message>
    <message>
        <source>Make room on this computer: empty its bin, or delete what is not Docket&apos;s.</source>
        <translation>Bu bilgisayarda yer açın: çöp kutusunu boşaltın ya da Docket&apos;e ait olmayanları silin.</translation>
    </message>
    <message>
        <source>See whether the disk is plugged in. If it is, ask whoever looks after this computer to let Docket write there.</source>
        <translation>Disk takılı mı, bakın. Takılıysa bu bilgisayarın bakımını yapan kişiden Docket&apos;in oraya yazmasına izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, read this page to whoever looks after it.</source>
        <translation>Bilgisayarı yeniden başlatın. Yine olmazsa bu sayfayı, bilgisayarın bakımını yapan kişiye okuyun.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Docket has deleted nothing: what was saved is still there.</source>
        <translation>Docket hiçbir şey silmedi: kaydedilenler yerinde duruyor.</translation>
    </message>
    <message>
        <source>No calls are taken while this page is shown. Callers hear what your voice agent says when it gets no answer.</source>
        <translation>Bu sayfa ekrandayken çağrı alınmaz. Arayanlar, sesli asistanınızın cevap alamayınca söylediğini duyar.</translation>
    </message>
    <message numerus="yes">
        <source>Docket tries again by itself every %n s.</source>
        <translation>
            <numerusform>Docket her %n saniyede bir kendiliğinden yeniden dener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or bring back the backup of %1. Orders that came later are then not on the board: they are set aside in a file of their own.</source>
        <translation>Ya da %1 zamanındaki yedeği geri getirin. Sonradan gelen siparişler o zaman panoda olmaz: ayrı bir dosyada kenara konur.</translation>
    </message>
    <message>
        <source>There is no backup that this Docket can read.</source>
        <translation>Bu Docket&apos;in okuyabildiği bir yedek yok.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Evet, geri getir</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Yedeği geri getir</translation>
    </message>
</context>
<context>
    <name>docket::ui::StationWindow</name>
    <message>
        <source>What is sold out is told at the main board.</source>
        <translation>Biten ürünler ana panodan bildirilir.</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketTile</name>
    <message>
        <source>Recall</source>
        <translation>Adım geri</translation>
    </message>
    <message>
        <source>No rush</source>
        <translation>Acele değil</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Acele</translation>
    </message>
    <message>
        <source>The call of order %1</source>
        <translation>Sipariş %1: çağrısı</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1, sipariş %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gördüm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Burası tamam</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Diğerlerini bekliyor</translation>
    </message>
    <message>
        <source>All done: Ready</source>
        <translation>Hepsi tamam: Hazır</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Order %1 for %2, promised %3, %4</source>
        <translation>Sipariş %1, %2, söz verilen %3, %4</translation>
    </message>
    <message>
        <source>goes on in the next column</source>
        <translation>yandaki sütunda devam ediyor</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketWords</name>
    <message>
        <source>“%1”</source>
        <comment>a note in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>Ödenecek: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a line of an order</comment>
        <translation>%1, tamam</translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere: %n lines to make</source>
        <translation>
            <numerusform>Başka yerde: yapılacak %n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>ALERJİ: %1</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>an allergy</comment>
        <translation>kontrol edildi</translation>
    </message>
    <message>
        <source>tap when checked</source>
        <comment>an allergy</comment>
        <translation>kontrol edince dokun</translation>
    </message>
    <message>
        <source>NO %1</source>
        <comment>left out of an item, in capitals</comment>
        <translation>KOYMA: %1</translation>
    </message>
    <message>
        <source>Duplicate? Same caller just before</source>
        <translation>Çift sipariş mi? Aynı arayan az önce de verdi</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>ACELE</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>devamı</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>İPTAL</translation>
    </message>
    <message>
        <source>CANCELLED, now %1</source>
        <translation>İPTAL, yenisi %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>DEĞİŞTİ</translation>
    </message>
    <message>
        <source>CHANGED, was %1</source>
        <translation>DEĞİŞTİ, eskisi %1</translation>
    </message>
    <message>
        <source>%1: check the allergy and tap it, then go on.</source>
        <translation>%1: alerjiyi kontrol edip dokunun, sonra devam edin.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message numerus="yes">
        <source>ready for %n min</source>
        <translation>
            <numerusform>%n dk&apos;dır hazır</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n dk geç</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>geç</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>vakti geldi</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n dk kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>başla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until the promised time</comment>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n dk önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>gizli numara</translation>
    </message>
</context>
<context>
    <name>docket::ui::TopBar</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustBar</name>
    <message>
        <source>Can Docket be trusted now</source>
        <translation>Docket&apos;e şu an güvenilir mi</translation>
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
        <translation>Asistan: %1 adresinde dinliyor</translation>
    </message>
    <message>
        <source>Agent: answers only on this computer until a secret is set</source>
        <translation>Asistan: gizli anahtar girilene kadar yalnız bu bilgisayarda cevap verir</translation>
    </message>
    <message>
        <source>Agent: last call %1</source>
        <translation>Asistan: son çağrı %1</translation>
    </message>
    <message>
        <source>Agent: no calls can be taken, %1</source>
        <translation>Asistan: çağrı alınamıyor, %1</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1, and read along</source>
        <translation>Ağdaki herkes %1 adresine ulaşabilir ve gidip geleni okuyabilir</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1</source>
        <translation>Ağdaki herkes %1 adresine ulaşabilir</translation>
    </message>
    <message>
        <source>Certificate, the one of before is shown: %1</source>
        <translation>Sertifika, eskisi kullanılıyor: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: for %n more days</source>
        <translation>
            <numerusform>Sertifika: %n gün daha geçerli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n fiş bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <comment>a docket</comment>
        <translation>en eskisi %1 saatinden beri</translation>
    </message>
    <message>
        <source>From outside: reached</source>
        <translation>Dışarıdan: ulaşılıyor</translation>
    </message>
    <message>
        <source>From outside: not watched</source>
        <translation>Dışarıdan: izlenmiyor</translation>
    </message>
    <message>
        <source>From outside: the address in the settings is none</source>
        <translation>Dışarıdan: ayarlardaki adres geçersiz</translation>
    </message>
    <message>
        <source>From outside: not reached just now (%1)</source>
        <translation>Dışarıdan: az önce ulaşılamadı (%1)</translation>
    </message>
    <message numerus="yes">
        <source>No calls come in: not reachable from outside for %n min (%1)</source>
        <translation>
            <numerusform>Çağrı gelmiyor: %n dk&apos;dır dışarıdan ulaşılamıyor (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket broke off %1 and was started again. No order was lost. Send this report to who looks after it: %2</source>
        <translation>Docket birden kapandı (%1) ve yeniden başladı. Hiçbir sipariş kaybolmadı. Bu raporu bakımı yapan kişiye gönderin: %2</translation>
    </message>
    <message>
        <source>Docket: has run through</source>
        <translation>Docket: kesintisiz çalıştı</translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by %n min: check the times of orders</source>
        <translation>
            <numerusform>Bilgisayarın saati %n dk geri gitti: siparişlerin saatlerini kontrol edin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</source>
        <translation>
            <numerusform>Bilgisayarın saati %n dk ileri atladı ya da bilgisayar uyudu: siparişlerin saatlerini kontrol edin</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: steady</source>
        <translation>Saat: düzgün</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 MB left</source>
        <translation>Disk neredeyse dolu: %1 MB kaldı</translation>
    </message>
    <message>
        <source>Disk: has room</source>
        <translation>Disk: yer var</translation>
    </message>
    <message>
        <source>%1 printer: %2</source>
        <comment>where it stands and its state</comment>
        <translation>%1 yazıcısı: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n eski fiş: basılsın mı, atılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>basıyor</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a printer</comment>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a printer</comment>
        <translation>bağlantı yok</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kağıt bitti</translation>
    </message>
    <message>
        <source>cover is open</source>
        <translation>kapağı açık</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a printer</comment>
        <translation>hata</translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <comment>a printer</comment>
        <translation>
            <numerusform>%n dk gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>none set up</source>
        <translation>kurulmamış</translation>
    </message>
    <message>
        <source>Orders are saved</source>
        <translation>Siparişler kaydediliyor</translation>
    </message>
    <message>
        <source>Disk full: cannot take orders</source>
        <translation>Disk dolu: sipariş alınamıyor</translation>
    </message>
    <message>
        <source>Disk is read-only: cannot take orders</source>
        <translation>Diske yazılamıyor: sipariş alınamıyor</translation>
    </message>
    <message>
        <source>Database damaged: cannot take orders</source>
        <translation>Veritabanı bozuk: sipariş alınamıyor</translation>
    </message>
    <message>
        <source>Orders cannot be saved: %1</source>
        <translation>Siparişler kaydedilemiyor: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>when it was made</comment>
        <translation>Yedek: %1</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Yedek alınamadı: %1</translation>
    </message>
    <message>
        <source>The database was damaged. The orders of %1 are back, later ones are only on paper</source>
        <translation>Veritabanı bozulmuştu. %1 zamanına kadarki siparişler geri geldi, sonrakiler yalnız kağıtta</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup: no order of before is shown</source>
        <translation>Veritabanı bozulmuştu, yedek de yoktu: önceki siparişler gösterilmiyor</translation>
    </message>
    <message>
        <source>Menu: version %1</source>
        <translation>Menü: sürüm %1</translation>
    </message>
    <message>
        <source>New menu refused, the old one is in use: %1</source>
        <translation>Yeni menü reddedildi, eskisi kullanılıyor: %1</translation>
    </message>
    <message>
        <source>Dockets: print as they are set</source>
        <translation>Fişler: ayarlandığı gibi basılıyor</translation>
    </message>
    <message>
        <source>New dockets refused, they print as before: %1</source>
        <translation>Yeni fişler reddedildi, eskisi gibi basılıyor: %1</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>Ses: açık</translation>
    </message>
    <message>
        <source>Sound: switched off</source>
        <translation>Ses: kapalı</translation>
    </message>
    <message>
        <source>No sound: no loudspeaker</source>
        <translation>Ses yok: hoparlör yok</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used</source>
        <translation>Ses yok: hoparlör kullanılamıyor</translation>
    </message>
    <message>
        <source>Customers&apos; screen</source>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>Board of %1</source>
        <translation>%1 panosu</translation>
    </message>
    <message>
        <source>%1: on monitor %2</source>
        <translation>%1: %2 numaralı monitörde</translation>
    </message>
    <message>
        <source>%1: monitor %2 is not there</source>
        <translation>%1: %2 numaralı monitör yok</translation>
    </message>
    <message>
        <source>%1: monitor %2 is the board&apos;s own</source>
        <translation>%1: %2 numaralı monitör panonun kendisine ait</translation>
    </message>
    <message>
        <source>SMS: ready</source>
        <translation>SMS: hazır</translation>
    </message>
    <message>
        <source>SMS: not set up, %1</source>
        <translation>SMS: kurulmamış, %1</translation>
    </message>
    <message>
        <source>SMS: waiting to be sent (%1), %2</source>
        <comment>how many and why</comment>
        <translation>SMS: gönderilmeyi bekliyor (%1), %2</translation>
    </message>
    <message>
        <source>SMS to %1 was not sent: %2</source>
        <translation>SMS gönderilemedi, %1: %2</translation>
    </message>
    <message>
        <source>SMS to %1 did not arrive: %2</source>
        <translation>SMS ulaşmadı, %1: %2</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: they are being saved</source>
        <translation>Sipariş dosyası yerinden alındı: siparişler kaydediliyor</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>Sipariş dosyası yerinden alındı: sipariş alınamıyor. Docket&apos;i kapatmayın, kaydetmeyi deniyor: %1</translation>
    </message>
    <message>
        <source>The database was missing. The orders of %1 are back, later ones are only on paper</source>
        <translation>Veritabanı yoktu. %1 zamanına kadarki siparişler geri geldi, sonrakiler yalnız kağıtta</translation>
    </message>
    <message>
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>%1 zamanındaki veriler geri geldi (%2, %3). Sonraki siparişler yalnız kağıtta ve %4 dosyasında</translation>
    </message>
    <message numerus="yes">
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>
            <numerusform>%1 zamanındaki veriler geri geldi (%2, %3). Sonraki siparişler yalnız kağıtta ve %4 dosyasında. O sırada bekleyen %n SMS gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the orders was taken away (%1). All orders are here and saved. Find out who or what did it</source>
        <translation>Sipariş dosyası yerinden alındı (%1). Bütün siparişler burada ve kayıtlı. Kimin ya da neyin yaptığını bulun</translation>
    </message>
    <message>
        <source>Another file was put in the place of the orders&apos; (%1). All orders are here and saved; the other file is now %2</source>
        <translation>Sipariş dosyasının yerine başka dosya kondu (%1). Bütün siparişler burada ve kayıtlı; öteki dosya şimdi %2</translation>
    </message>
    <message>
        <source>The backup %1 did not come back, all is as before: %2</source>
        <translation>%1 yedeği geri gelmedi, her şey eskisi gibi: %2</translation>
    </message>
    <message>
        <source>Backup brought back: seen</source>
        <translation>Yedek geri getirildi: gördüm</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost (%1): its name, hours and settings are the demo&apos;s. Set them again, and its secrets</source>
        <translation>Dükkânın kendi dosyaları kayboldu (%1): adı, saatleri ve ayarları örnek dükkânınki. Onları ve gizli anahtarları yeniden girin</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost: seen</source>
        <translation>Dükkânın kendi dosyaları kayboldu: gördüm</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: they are being saved</source>
        <translation>Sipariş dosyasının üzerine başka dosya kopyalandı: siparişler kaydediliyor</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>Sipariş dosyasının üzerine başka dosya kopyalandı: sipariş alınamıyor. Docket&apos;i kapatmayın, kaydetmeyi deniyor: %1</translation>
    </message>
    <message>
        <source>Nothing is on the menu: nobody can order. Add what you sell under Menu</source>
        <translation>Menüde bir şey yok: kimse sipariş veremez. Sattıklarınızı Menü&apos;de ekleyin</translation>
    </message>
    <message>
        <source>Docket was stuck and has started itself again at %1. Every order is kept. Send this report to who looks after it: %2</source>
        <translation>Docket takıldı ve kendini yeniden başlattı (%1). Bütün siparişler duruyor. Bu raporu bakımı yapan kişiye gönderin: %2</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. The orders of %2 are back, later ones are only on paper</source>
        <translation>Sipariş dosyası başka bir programındı, adı şimdi %1. %2 zamanına kadarki siparişler geri geldi, sonrakiler yalnız kağıtta</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. There was no backup: no order of before is shown</source>
        <translation>Sipariş dosyası başka bir programındı, adı şimdi %1. Yedek yoktu: önceki siparişler gösterilmiyor</translation>
    </message>
</context>
<context>
    <name>docket::ui::UndoBar</name>
    <message>
        <source>%1 is started</source>
        <translation>%1 başladı</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 hazır</translation>
    </message>
    <message>
        <source>%1 is collected</source>
        <translation>%1 teslim edildi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnknownWordsList</name>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Add to the menu&apos;s draft</source>
        <translation>Menü taslağına ekle</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>Söylendi ama anlaşılmadı</translation>
    </message>
    <message>
        <source>Callers were understood. What a caller says and no menu knows stands here.</source>
        <translation>Arayanlar anlaşıldı. Arayanın söyleyip menünün tanımadığı sözler burada görünür.</translation>
    </message>
    <message>
        <source>What did they mean? Another word for it makes the next call easier.</source>
        <translation>Ne demek istediler? Ona bir ad daha eklemek sonraki çağrıyı kolaylaştırır.</translation>
    </message>
    <message>
        <source>Another word for …</source>
        <translation>Şunun başka adı …</translation>
    </message>
    <message>
        <source>“%1” is another word for …</source>
        <translation>“%1” şunun başka adı …</translation>
    </message>
    <message>
        <source>“%1” is another word for:</source>
        <translation>“%1” şunun başka adı:</translation>
    </message>
</context>
</TS>
