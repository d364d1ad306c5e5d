<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>MenuChange</name>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>đang bán</translation>
    </message>
    <message>
        <source>words</source>
        <translation>tên gọi khác</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>chất gây dị ứng</translation>
    </message>
    <message>
        <source>description</source>
        <translation>mô tả</translation>
    </message>
    <message>
        <source>number</source>
        <translation>mã số</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>giờ bán</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>chế độ ăn</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>station</source>
        <translation>khu</translation>
    </message>
    <message>
        <source>seconds of work</source>
        <translation>số giây làm</translation>
    </message>
    <message>
        <source>category</source>
        <translation>danh mục</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>miễn GST</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>chỉ người lớn</translation>
    </message>
    <message>
        <source>upgrade of</source>
        <translation>bản nâng cấp của</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>kilojun</translation>
    </message>
    <message>
        <source>part of the lot</source>
        <translation>thuộc “đầy đủ”</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>các phần</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>The order of the items</source>
        <translation>Thứ tự các món</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Các cỡ</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Các loại</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Bulk discounts</source>
        <translation>Giảm giá mua nhiều</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>Mã khuyến mãi</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Phụ thu</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>chưa khai</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 từ %2 đến %3</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>mỗi ngày</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn luôn</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>chỉ %1</translation>
    </message>
    <message>
        <source>comes with %1</source>
        <translation>kèm sẵn %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>nhiều nhất %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 miễn phí</translation>
    </message>
    <message>
        <source>%1 for %2 more</source>
        <translation>%1, thêm %2</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, hoặc </translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>món bất kỳ trong %1</translation>
    </message>
    <message>
        <source>Options “%1”</source>
        <translation>Tùy chọn “%1”</translation>
    </message>
    <message>
        <source>Deal “%1”</source>
        <translation>Combo “%1”</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: đã đổi</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>Mới: %1, %2</translation>
    </message>
    <message>
        <source>Gone: %1, %2</source>
        <translation>Đã bỏ: %1, %2</translation>
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
        <translation>Máy in không in xong trong hai phút.</translation>
    </message>
    <message>
        <source>The address begins with https:// and a name, as the tunnel shows it.</source>
        <translation>Địa chỉ bắt đầu bằng https:// rồi đến một tên, đúng như đường hầm hiện ra.</translation>
    </message>
    <message>
        <source>There is nothing on the menu that can be ordered by name.</source>
        <translation>Thực đơn không có món nào đặt được bằng tên.</translation>
    </message>
    <message>
        <source>The log cannot be written in %1. Nothing else is wrong.</source>
        <translation>Không ghi được nhật ký trong %1. Mọi thứ khác vẫn ổn.</translation>
    </message>
    <message>
        <source>The present menu could not be copied in %1, so it was left as it is.</source>
        <translation>Không chép được thực đơn hiện tại trong %1, nên nó được để nguyên.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The present menu was left as it is.</source>
        <translation>Không ghi được %1: %2. Thực đơn hiện tại được để nguyên.</translation>
    </message>
    <message>
        <source>--listen takes ADDRESS:PORT, for example 127.0.0.1:8000, not &quot;%1&quot;.</source>
        <translation>--listen nhận ADDRESS:PORT, ví dụ 127.0.0.1:8000, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time with an offset, for example 2026-11-20T12:26:00+11:00.</source>
        <translation>&quot;%1&quot; không phải là thời điểm có độ lệch múi giờ, ví dụ 2026-11-20T12:26:00+11:00.</translation>
    </message>
    <message>
        <source>%1. There is no earlier menu to go on with: mend %2.</source>
        <translation>%1. Không có thực đơn trước nào để dùng tiếp: hãy sửa %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>The setting printers/%1/profile takes one of: %2, not &quot;%3&quot;.</source>
        <translation>Cài đặt printers/%1/profile nhận một trong: %2, không phải &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot;: %2</source>
        <translation>Máy in &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The setting server/trustedProxies: %1</source>
        <translation>Cài đặt server/trustedProxies: %1</translation>
    </message>
    <message>
        <source>There is no such note or coin to count.</source>
        <translation>Không có loại tiền giấy hay tiền xu đó để đếm.</translation>
    </message>
    <message>
        <source>Between 0 and 9999 notes or coins of one kind can be counted.</source>
        <translation>Mỗi loại tiền đếm được từ 0 đến 9999 tờ hoặc đồng.</translation>
    </message>
    <message>
        <source>$%1 cannot lie in a drawer.</source>
        <translation>Ngăn tiền không thể có $%1.</translation>
    </message>
    <message>
        <source>Between $0.00 and $%1 can stay in the drawer.</source>
        <translation>Để lại trong ngăn tiền được từ $0.00 đến $%1.</translation>
    </message>
    <message>
        <source>Say how much it is.</source>
        <translation>Hãy cho biết số tiền.</translation>
    </message>
    <message>
        <source>There are no coins for $%1.</source>
        <translation>Không có tiền xu nào đủ lẻ cho $%1.</translation>
    </message>
    <message>
        <source>The menu has no item that could be sold</source>
        <translation>Thực đơn không có món nào bán được</translation>
    </message>
    <message>
        <source>The menu has more than 500 items or 2,000 synonyms</source>
        <translation>Thực đơn có hơn 500 món hoặc 2.000 tên gọi khác</translation>
    </message>
    <message>
        <source>Line %1: the category &quot;%2&quot; is not a list of items</source>
        <translation>Dòng %1: danh mục &quot;%2&quot; không phải là danh sách món</translation>
    </message>
    <message>
        <source>The menu has more than 300 modifiers</source>
        <translation>Thực đơn có hơn 300 tùy chọn</translation>
    </message>
    <message>
        <source>Sorry, the %1 cannot come with %2.</source>
        <translation>Xin lỗi, %1 không kèm được %2.</translation>
    </message>
    <message>
        <source>The %1 with %2 comes only in %3.</source>
        <translation>%1 với %2 chỉ có cỡ %3.</translation>
    </message>
    <message>
        <source>I can take from 1 to 20 of one item.</source>
        <translation>Mỗi món tôi nhận được từ 1 đến 20 phần.</translation>
    </message>
    <message>
        <source>The %1 comes in one size only.</source>
        <translation>%1 chỉ có một cỡ.</translation>
    </message>
    <message>
        <source>Sorry, that is not on the menu.</source>
        <translation>Xin lỗi, thực đơn không có món đó.</translation>
    </message>
    <message>
        <source>We do not have the %1 in %2.</source>
        <translation>%1 không có loại %2.</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of %1.</source>
        <translation>Xin lỗi, đã hết %1.</translation>
    </message>
    <message>
        <source>The %1 takes only %2 %3.</source>
        <translation>%1 chỉ nhận %2 %3.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>một</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of the %1.</source>
        <translation>Xin lỗi, đã hết %1.</translation>
    </message>
    <message>
        <source>Sorry, we sell the %1 only %2.</source>
        <translation>Xin lỗi, %1 chỉ bán %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Hàng %1: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands twice</source>
        <translation>cột &quot;%1&quot; có hai lần</translation>
    </message>
    <message>
        <source>the table stops here, without its row &quot;end&quot;: is it all there?</source>
        <translation>bảng dừng ở đây, thiếu hàng &quot;end&quot;: đã đủ cả chưa?</translation>
    </message>
    <message>
        <source>this stands below the row &quot;end&quot;; move that to the bottom</source>
        <translation>hàng này nằm dưới hàng &quot;end&quot;; hãy chuyển hàng &quot;end&quot; xuống cuối</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>không có cột &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;</source>
        <translation>%1 nhận true hoặc false, không phải &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;</source>
        <translation>%1 nhận số nguyên, không phải &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is not as Docket wrote it: &quot;%2&quot;</source>
        <translation>%1 không giống như Docket đã ghi: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>không có kiểu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are no options &quot;%1&quot; above</source>
        <translation>ở trên không có tùy chọn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The table is not UTF-8 text; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation>Bảng không phải là chữ UTF-8; hãy lưu dạng &quot;CSV UTF-8&quot; rồi thử lại</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows</source>
        <translation>Bảng có hơn 100.000 hàng</translation>
    </message>
    <message>
        <source>The menu cannot be taken over as it is. %1</source>
        <translation>Thực đơn này phải sửa rồi mới lấy được. %1</translation>
    </message>
    <message>
        <source>The menu is larger than 16 MB</source>
        <translation>Thực đơn lớn hơn 16 MB</translation>
    </message>
    <message>
        <source>The menu is empty</source>
        <translation>Thực đơn trống</translation>
    </message>
    <message>
        <source>The menu is not UTF-8 text; save it as UTF-8 and try again</source>
        <translation>Thực đơn không phải là chữ UTF-8; hãy lưu dạng UTF-8 rồi thử lại</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>The menu: must be one object in braces</source>
        <translation>Thực đơn: phải là một đối tượng trong dấu ngoặc nhọn</translation>
    </message>
    <message>
        <source>The menu has more than 200,000 entries</source>
        <translation>Thực đơn có hơn 200.000 mục</translation>
    </message>
    <message>
        <source>The menu has half a character in a \u escape</source>
        <translation>Thực đơn có nửa ký tự trong một mã \u</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice, first on line %3; take one of them out</source>
        <translation>Dòng %1: &quot;%2&quot; có hai lần, lần đầu ở dòng %3; hãy bỏ một chỗ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount with at most two decimals</source>
        <translation>%1 %2 không phải là số tiền có nhiều nhất hai số lẻ</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero</source>
        <translation>%1 %2 không phải là số tiền trên 0</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>không có cỡ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 17:30</source>
        <translation>&quot;%1&quot; không phải là giờ, ví dụ 17:30</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 dưới 0</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>không có danh mục &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has both &quot;price&quot; and &quot;prices&quot;</source>
        <translation>có cả &quot;price&quot; lẫn &quot;prices&quot;</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>không có giá</translation>
    </message>
    <message>
        <source>has kilojoules for &quot;%1&quot;, a size without price</source>
        <translation>có kilojun cho &quot;%1&quot;, là cỡ không có giá</translation>
    </message>
    <message>
        <source>%1 needs either a &quot;category&quot; or a list of &quot;items&quot;</source>
        <translation>%1 cần &quot;category&quot; hoặc danh sách &quot;items&quot;, chỉ một trong hai</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot;</source>
        <translation>không có món nào thuộc danh mục &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot; in size &quot;%2&quot;</source>
        <translation>không có món nào thuộc danh mục &quot;%1&quot; ở cỡ &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Giờ mở cửa: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 is not a span like &quot;11:00-23:00&quot;.</source>
        <translation>&quot;%1&quot; ở %2 không phải là khoảng giờ như &quot;11:00-23:00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 opens and closes at the same time; a whole day is &quot;00:00-24:00&quot;.</source>
        <translation>&quot;%1&quot; ở %2 mở và đóng cùng một giờ; cả ngày là &quot;00:00-24:00&quot;.</translation>
    </message>
    <message>
        <source>%1 must be a list like [&quot;11:00-23:00&quot;], empty when closed.</source>
        <translation>%1 phải là danh sách như [&quot;11:00-23:00&quot;], để trống khi đóng cửa.</translation>
    </message>
    <message>
        <source>%1 and %2 on %3 overlap.</source>
        <translation>%1 và %2 ở %3 trùng nhau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here (known: %2).</source>
        <translation>ở đây không có &quot;%1&quot; (có: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone like &quot;Australia/Melbourne&quot;.</source>
        <translation>&quot;%1&quot; không phải là múi giờ như &quot;Australia/Melbourne&quot;.</translation>
    </message>
    <message>
        <source>the business day must end between &quot;00:00&quot; and &quot;12:00&quot;, like &quot;04:00&quot;.</source>
        <translation>ngày bán hàng phải kết thúc trong khoảng &quot;00:00&quot; đến &quot;12:00&quot;, như &quot;04:00&quot;.</translation>
    </message>
    <message>
        <source>the week is missing.</source>
        <translation>thiếu tuần (week).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day (mon, tue, wed, thu, fri, sat, sun).</source>
        <translation>&quot;%1&quot; không phải là ngày (mon, tue, wed, thu, fri, sat, sun).</translation>
    </message>
    <message>
        <source>the night of %1 overlaps the opening of %2.</source>
        <translation>giờ đêm của %1 trùng với giờ mở cửa của %2.</translation>
    </message>
    <message>
        <source>exceptions must be dates with spans, like {&quot;2026-12-25&quot;: []}.</source>
        <translation>exceptions phải là các ngày kèm khoảng giờ, như {&quot;2026-12-25&quot;: []}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like &quot;2026-12-25&quot;.</source>
        <translation>&quot;%1&quot; không phải là ngày như &quot;2026-12-25&quot;.</translation>
    </message>
    <message>
        <source>%1 overlaps the night before or the next day.</source>
        <translation>%1 trùng với đêm trước hoặc ngày sau.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Không còn gì phải trả.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be paid.</source>
        <translation>Chỉ thu được từ $0.01 đến $%1.</translation>
    </message>
    <message>
        <source>A card gets no change.</source>
        <translation>Trả bằng thẻ thì không có tiền thối.</translation>
    </message>
    <message>
        <source>Cash goes down to 5 cents.</source>
        <translation>Tiền mặt chỉ lẻ đến 5 xu.</translation>
    </message>
    <message>
        <source>That is not enough: it is $%1.</source>
        <translation>Chưa đủ: phải trả $%1.</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero with at most two decimals</source>
        <translation>%1 %2 không phải là số tiền trên 0 có nhiều nhất hai số lẻ</translation>
    </message>
    <message>
        <source>there is no day &quot;%1&quot;; a date is written as 2026-12-25</source>
        <translation>không có ngày &quot;%1&quot;; ngày được viết như 2026-12-25</translation>
    </message>
    <message>
        <source>percent %1 is not a percentage above 0 and below 100 with at most two decimals</source>
        <translation>percent %1 không phải là số phần trăm trên 0 và dưới 100 có nhiều nhất hai số lẻ</translation>
    </message>
    <message>
        <source>needs either a &quot;percent&quot; or an &quot;amount&quot;</source>
        <translation>cần &quot;percent&quot; hoặc &quot;amount&quot;, chỉ một trong hai</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 dài hơn %2 ký tự.</translation>
    </message>
    <message>
        <source>%1 contains a control character.</source>
        <translation>%1 có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 đang trống.</translation>
    </message>
    <message>
        <source>%1 contains a character with too many accents.</source>
        <translation>%1 có một ký tự mang quá nhiều dấu.</translation>
    </message>
    <message>
        <source>account, token or sender is missing</source>
        <translation>thiếu tài khoản, token hoặc người gửi</translation>
    </message>
    <message>
        <source>the account&apos;s name is not one of Twilio&apos;s</source>
        <translation>tên tài khoản không phải của Twilio</translation>
    </message>
    <message>
        <source>the provider&apos;s address must begin with https://</source>
        <translation>địa chỉ nhà cung cấp phải bắt đầu bằng https://</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kitchen, bag or receipt, nor one of them at a printer, as in &quot;kitchen@bar&quot;</source>
        <translation>&quot;%1&quot; không phải là kitchen, bag hay receipt, cũng không phải một trong số đó ở một máy in, như &quot;kitchen@bar&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the block &quot;%2&quot; %3; it must be there once, because a %4 docket never goes without it</source>
        <translation>&quot;%1&quot;: khối &quot;%2&quot; %3; phải có đúng một lần, vì phiếu %4 không bao giờ được thiếu nó</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>có %1 lần</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 blocks</source>
        <translation>&quot;%1&quot; có hơn %2 khối</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a &quot;text&quot; of more than %2 characters</source>
        <translation>&quot;%1&quot; có &quot;text&quot; dài hơn %2 ký tự</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Không tạo được PDF.</translation>
    </message>
    <message>
        <source>This is not the address of a printer. Write tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH or virtual:</source>
        <translation>Đây không phải là địa chỉ máy in. Hãy ghi tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH hoặc virtual:</translation>
    </message>
    <message>
        <source>The profiles of printers cannot be used: %1.</source>
        <translation>Không dùng được các cấu hình máy in (profile): %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a code page that is not cp858 or windows-1252 with a number from 0 to 255</source>
        <translation>&quot;%1&quot; có bảng mã không phải là cp858 hay windows-1252 kèm số từ 0 đến 255</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: buzzer is none, epson or clone, qr is drawn or native, feedBeforeCut is 0 to 255</source>
        <translation>&quot;%1&quot;: buzzer là none, epson hoặc clone, qr là drawn hoặc native, feedBeforeCut từ 0 đến 255</translation>
    </message>
    <message>
        <source>broken at character %1, %2</source>
        <translation>lỗi ở ký tự %1, %2</translation>
    </message>
    <message>
        <source>every profile has an &quot;id&quot; of its own</source>
        <translation>mỗi cấu hình phải có &quot;id&quot; riêng</translation>
    </message>
    <message>
        <source>There is already a printer called &quot;%1&quot;.</source>
        <translation>Đã có máy in tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>a block is written as {&quot;block&quot;: &quot;number&quot;}</source>
        <translation>một khối được viết như {&quot;block&quot;: &quot;number&quot;}</translation>
    </message>
    <message>
        <source>a block has block, size, bold, align and text, but no &quot;%1&quot;</source>
        <translation>một khối có block, size, bold, align và text, nhưng không có &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;block&quot; is one of: %1</source>
        <translation>&quot;block&quot; là một trong: %1</translation>
    </message>
    <message>
        <source>&quot;size&quot; is one of: %1</source>
        <translation>&quot;size&quot; là một trong: %1</translation>
    </message>
    <message>
        <source>&quot;align&quot; is one of: %1</source>
        <translation>&quot;align&quot; là một trong: %1</translation>
    </message>
    <message>
        <source>&quot;bold&quot; is true or false</source>
        <translation>&quot;bold&quot; là true hoặc false</translation>
    </message>
    <message>
        <source>&quot;text&quot; is words in quotes</source>
        <translation>&quot;text&quot; là chữ trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>the file is written as {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</source>
        <translation>tệp được viết như {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; có hai lần ở đó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of blocks</source>
        <translation>&quot;%1&quot; phải là danh sách các khối</translation>
    </message>
    <message>
        <source>A backup is being made or checked. Wait for it.</source>
        <translation>Đang sao lưu hoặc kiểm tra bản sao lưu. Hãy chờ xong.</translation>
    </message>
    <message>
        <source>This backup is not there any more.</source>
        <translation>Bản sao lưu này không còn nữa.</translation>
    </message>
    <message>
        <source>$%1 was paid for %2: give it back.</source>
        <translation>Đơn %2 đã trả $%1: hãy hoàn tiền.</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>Đơn này không có trong dữ liệu.</translation>
    </message>
    <message>
        <source>Sorry, we have just sold out of the %1.</source>
        <translation>Xin lỗi, %1 vừa hết.</translation>
    </message>
    <message>
        <source>Sorry, we have only one %1 left.</source>
        <translation>Xin lỗi, chỉ còn một phần %1.</translation>
    </message>
    <message>
        <source>Sorry, we have only %2 of the %1 left.</source>
        <translation>Xin lỗi, %1 chỉ còn %2 phần.</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then. Choose a later time.</source>
        <translation>Bếp không kịp làm vào giờ đó. Hãy chọn giờ trễ hơn.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet.</source>
        <translation>Đơn chưa có món nào.</translation>
    </message>
    <message>
        <source>An order has %1 items at most.</source>
        <translation>Mỗi đơn có nhiều nhất %1 món.</translation>
    </message>
    <message>
        <source>Orders are taken %1 days ahead at most.</source>
        <translation>Chỉ nhận đơn đặt trước nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>The shop is closed then.</source>
        <translation>Giờ đó quán đóng cửa.</translation>
    </message>
    <message>
        <source>%1 The earliest time is %2.</source>
        <translation>%1 Giờ sớm nhất là %2.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>Chưa lưu được.</translation>
    </message>
    <message>
        <source>The price has just changed: it is $%1 now.</source>
        <translation>Giá vừa đổi: giờ là $%1.</translation>
    </message>
    <message>
        <source>This was sent before, as order %1. Take what is new as another sale.</source>
        <translation>Lượt bán này đã gửi rồi, là đơn %1. Phần mới thì hãy bán thành lượt khác.</translation>
    </message>
    <message>
        <source>This was sent before and is an order: it cannot be put on hold.</source>
        <translation>Lượt bán này đã gửi và đã thành đơn: không tạm giữ được.</translation>
    </message>
    <message>
        <source>The drawer did not open: %1</source>
        <translation>Ngăn tiền không mở: %1</translation>
    </message>
    <message>
        <source>No printer has the drawer: set counter/drawer to its name.</source>
        <translation>Không có máy in nào nối ngăn tiền: hãy đặt counter/drawer là tên của máy in đó.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Chưa cài đặt máy in nào.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Choose another with --data-dir or mend its permissions.</source>
        <translation>Không ghi được vào thư mục dữ liệu %1. Hãy chọn thư mục khác bằng --data-dir hoặc sửa quyền của nó.</translation>
    </message>
    <message>
        <source>Docket runs already on the data folder %1. Close it first, or choose another with --data-dir.</source>
        <translation>Docket đang chạy với thư mục dữ liệu %1 rồi. Hãy đóng nó trước, hoặc chọn thư mục khác bằng --data-dir.</translation>
    </message>
    <message>
        <source>There is no shop in %1 yet.</source>
        <translation>Trong %1 chưa có quán nào.</translation>
    </message>
    <message>
        <source>The copy lacks some of the orders.</source>
        <translation>Bản chép thiếu một số đơn.</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;, and there is no backup.</source>
        <translation>Có tệp khác bị chép đè lên tệp đơn, và không có bản sao lưu.</translation>
    </message>
    <message>
        <source>Cash has moved since the drawer was counted: close the day instead, and count.</source>
        <translation>Từ lần đếm ngăn tiền đã có tiền ra vào: không ghi tiền đầu ngày nữa, hãy chốt ngày và đếm.</translation>
    </message>
    <message>
        <source>The day is closed. Its owner can open it again.</source>
        <translation>Ngày này đã chốt. Chủ quán mở lại được.</translation>
    </message>
    <message>
        <source>Cash has moved meanwhile: look at what is expected now.</source>
        <translation>Trong lúc đó tiền mặt đã thay đổi: hãy xem lại số phải có.</translation>
    </message>
    <message>
        <source>Only the day that was closed last can be opened again.</source>
        <translation>Chỉ mở lại được ngày chốt gần nhất.</translation>
    </message>
    <message>
        <source>The day report of %1 was not printed. %2</source>
        <translation>Chưa in báo cáo ngày %1. %2</translation>
    </message>
    <message>
        <source>Another one was asked for.</source>
        <translation>Đã có yêu cầu báo cáo ngày khác.</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>Ngày đó chưa đến.</translation>
    </message>
    <message>
        <source>There is no printer &quot;%1&quot;.</source>
        <translation>Không có máy in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB</source>
        <translation>Tệp lớn hơn 1 MB</translation>
    </message>
    <message>
        <source>The dockets could not be saved: %1</source>
        <translation>Không lưu được mẫu phiếu: %1</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Không có đơn đó.</translation>
    </message>
    <message>
        <source>no settings file</source>
        <translation>không phải là tệp cài đặt</translation>
    </message>
    <message>
        <source>the setting stands there in an unusual way</source>
        <translation>cài đặt ở đó được viết khác thường</translation>
    </message>
    <message>
        <source>Take out %1 first: it is about %2.</source>
        <translation>Hãy bỏ %1 trước: nó thuộc về %2.</translation>
    </message>
    <message>
        <source>We do not have the %1 any more.</source>
        <translation>%1 không còn bán nữa.</translation>
    </message>
    <message>
        <source>We are sold out of the %1.</source>
        <translation>Đã hết %1.</translation>
    </message>
    <message>
        <source>We sell the %1 only %2.</source>
        <translation>%1 chỉ bán %2.</translation>
    </message>
    <message>
        <source>The %1 does not come in that size any more.</source>
        <translation>%1 không còn cỡ đó nữa.</translation>
    </message>
    <message>
        <source>Sold out, so left off the %1: %2.</source>
        <translation>Đã hết nên bỏ khỏi %1: %2.</translation>
    </message>
    <message>
        <source>The %1 does not come with %2 any more.</source>
        <translation>%1 không còn kèm %2 nữa.</translation>
    </message>
    <message>
        <source>The %1 is $%2 now, it was $%3.</source>
        <translation>%1 giờ là $%2, trước là $%3.</translation>
    </message>
    <message>
        <source>The menu file had edits that were not sold. They are kept beside it in %1.</source>
        <translation>Tệp thực đơn có chỗ đã sửa mà chưa bán. Chúng được giữ bên cạnh, trong %1.</translation>
    </message>
    <message>
        <source>Something about it has not been seen.</source>
        <translation>Đơn này có điều chưa ai bấm “Đã xem”.</translation>
    </message>
    <message>
        <source>Check the allergy first, then go on.</source>
        <translation>Hãy kiểm tra dị ứng trước, sau đó làm tiếp.</translation>
    </message>
    <message>
        <source>The menu file cannot be read: %1</source>
        <translation>Không đọc được tệp thực đơn: %1</translation>
    </message>
    <message>
        <source>The menu file cannot be written (%1). Nothing was published; the menu of before goes on selling.</source>
        <translation>Không ghi được tệp thực đơn (%1). Chưa đăng gì; thực đơn cũ vẫn tiếp tục bán.</translation>
    </message>
    <message>
        <source>what it holds cannot be kept</source>
        <translation>không giữ lại được nội dung đang có</translation>
    </message>
    <message>
        <source>Nothing was published, but the menu file has the new menu and cannot be put back: the old one is in %1.</source>
        <translation>Chưa đăng gì, nhưng tệp thực đơn đã có thực đơn mới và không trả lại như cũ được: thực đơn cũ nằm trong %1.</translation>
    </message>
    <message>
        <source>I cannot find an order of yours that I could send a receipt for.</source>
        <translation>Tôi không tìm thấy đơn nào của quý khách để gửi biên lai.</translation>
    </message>
    <message>
        <source>Somebody moved %1 already.</source>
        <translation>Đã có người chuyển bước đơn %1 rồi.</translation>
    </message>
    <message>
        <source>Somebody has just changed %1. Look at it again.</source>
        <translation>Có người vừa sửa đơn %1. Hãy xem lại đơn.</translation>
    </message>
    <message>
        <source>Nothing would be left. Cancel the order instead.</source>
        <translation>Đơn sẽ không còn món nào. Hãy hủy đơn.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Giờ đó đã qua.</translation>
    </message>
    <message>
        <source>The menu that it was sold under is gone. Cancel it and take a new order.</source>
        <translation>Thực đơn lúc bán đơn này không còn. Hãy hủy đơn và nhận đơn mới.</translation>
    </message>
    <message>
        <source>That order would have no price.</source>
        <translation>Đơn như vậy sẽ không có giá.</translation>
    </message>
    <message>
        <source>Money went back already: give money back instead of changing what was ordered.</source>
        <translation>Đã hoàn tiền rồi: hãy hoàn tiền tiếp thay vì sửa món đã đặt.</translation>
    </message>
    <message>
        <source>$%1 was paid already: give money back instead of taking things off.</source>
        <translation>Đã trả $%1 rồi: hãy hoàn tiền thay vì bớt món.</translation>
    </message>
    <message>
        <source>Order %1 was picked up already.</source>
        <translation>Đơn %1 đã lấy rồi.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Bring it back first.</source>
        <translation>Đơn %1 đã hủy. Hãy khôi phục đơn trước.</translation>
    </message>
    <message>
        <source>Order %1 is of another day. Take a new one.</source>
        <translation>Đơn %1 là của ngày khác. Hãy nhận đơn mới.</translation>
    </message>
    <message>
        <source>It was replaced by %1.</source>
        <translation>Đơn này đã được thay bằng đơn %1.</translation>
    </message>
    <message>
        <source>Order %1 has been cancelled. To order again, please tell me the items again.</source>
        <translation>Đơn %1 đã hủy. Muốn đặt lại, xin nói lại các món cho tôi.</translation>
    </message>
    <message>
        <source>There is nothing in the order yet. What would you like?</source>
        <translation>Đơn chưa có món nào. Quý khách muốn dùng gì?</translation>
    </message>
    <message>
        <source>When would you like to pick it up?</source>
        <translation>Quý khách muốn lấy lúc nào?</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then any more. When else would you like to pick it up?</source>
        <translation>Bếp không còn kịp làm vào giờ đó nữa. Quý khách muốn lấy lúc nào khác?</translation>
    </message>
    <message>
        <source>What name is the order under?</source>
        <translation>Đơn này đặt tên gì?</translation>
    </message>
    <message>
        <source>That order has no price. I will pass you on to a person.</source>
        <translation>Đơn đó không có giá. Tôi sẽ chuyển quý khách cho nhân viên.</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>Đơn %1 không chuyển được từ %2 sang %3.</translation>
    </message>
    <message>
        <source>The bill has no such part.</source>
        <translation>Đơn không có phần chia đó.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Không có khoản thu đó.</translation>
    </message>
    <message>
        <source>That payment was taken back already.</source>
        <translation>Khoản thu đó đã hủy rồi.</translation>
    </message>
    <message>
        <source>$%1 was given back for %2 already: the payment stays.</source>
        <translation>Đã hoàn $%1 cho đơn %2 rồi: khoản thu này giữ nguyên.</translation>
    </message>
    <message>
        <source>A docket of this order still waits for its printer: help the printer, or move it.</source>
        <translation>Một phiếu của đơn này còn chờ máy in: hãy xem máy in, hoặc chuyển phiếu sang máy khác.</translation>
    </message>
    <message>
        <source>No printer that is set up prints this order&apos;s dockets.</source>
        <translation>Trong các máy in đã cài đặt, không máy nào in phiếu của đơn này.</translation>
    </message>
    <message>
        <source>Type the number on the docket: 42, or 20261120-042 for another day.</source>
        <translation>Hãy gõ số trên phiếu: 42, hoặc 20261120-042 nếu là ngày khác.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Không có đơn %1.</translation>
    </message>
    <message>
        <source>This docket does not wait any more.</source>
        <translation>Phiếu này không còn chờ nữa.</translation>
    </message>
    <message>
        <source>Say why it is not printed.</source>
        <translation>Hãy cho biết vì sao không in.</translation>
    </message>
    <message>
        <source>The setting printers/%1 takes %2, not &quot;%3&quot;.</source>
        <translation>Cài đặt printers/%1 nhận %2, không phải &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>kitchen, bag or receipt, or several of them</source>
        <translation>kitchen, bag hoặc receipt, hoặc nhiều cái trong số đó</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>một số nguyên từ 1 đến %1</translation>
    </message>
    <message>
        <source>32, 42 or 48</source>
        <translation>32, 42 hoặc 48</translation>
    </message>
    <message>
        <source>There is no setting printers/%1. A printer has: purpose, stations, categories, copies, profile, columns, fallback.</source>
        <translation>Không có cài đặt printers/%1. Một máy in có: purpose, stations, categories, copies, profile, columns, fallback.</translation>
    </message>
    <message>
        <source>The setting printers/%1 is about a printer without an address: set printers/%2.</source>
        <translation>Cài đặt printers/%1 nói về máy in chưa có địa chỉ: hãy đặt printers/%2.</translation>
    </message>
    <message>
        <source>the name of another printer</source>
        <translation>tên của một máy in khác</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Nothing was published: look at the menu that is sold now, and make your changes again.</source>
        <translation>Trong lúc đó người khác đã sửa thực đơn. Chưa đăng gì: hãy xem thực đơn đang bán, rồi làm lại các thay đổi của bạn.</translation>
    </message>
    <message>
        <source>A menu is being published already.</source>
        <translation>Đang đăng một thực đơn rồi.</translation>
    </message>
    <message>
        <source>There is no menu to publish.</source>
        <translation>Không có thực đơn nào để đăng.</translation>
    </message>
    <message>
        <source>That time is over. Nothing was published: choose a later one, or publish now.</source>
        <translation>Giờ đó đã qua. Chưa đăng gì: hãy chọn giờ trễ hơn, hoặc đăng ngay.</translation>
    </message>
    <message>
        <source>There is no such menu.</source>
        <translation>Không có thực đơn đó.</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale. %1</source>
        <translation>Thực đơn đã lên lịch chưa được bán. %1</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale: the menu was changed after it was planned. Look at it and publish again.</source>
        <translation>Thực đơn đã lên lịch chưa được bán: thực đơn đã đổi sau khi lên lịch. Hãy xem lại và đăng lại.</translation>
    </message>
    <message>
        <source>All of %1 has been given back already.</source>
        <translation>Đơn %1 đã hoàn hết tiền rồi.</translation>
    </message>
    <message>
        <source>Nothing was paid for %1.</source>
        <translation>Đơn %1 chưa trả tiền.</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be given back for %2.</source>
        <translation>Đơn %2 chỉ hoàn được từ $0.01 đến $%1.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Đơn không có dòng đó.</translation>
    </message>
    <message>
        <source>It cannot be noted in %1. Nothing was changed.</source>
        <translation>Không ghi được vào %1. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This one is made by the provider: enter it.</source>
        <translation>Khóa này do nhà cung cấp tạo: hãy nhập nó.</translation>
    </message>
    <message>
        <source>Enter the secret as the provider shows it: one word.</source>
        <translation>Hãy nhập khóa bí mật đúng như nhà cung cấp hiện ra: viết liền một từ.</translation>
    </message>
    <message>
        <source>This secret is accepted already.</source>
        <translation>Khóa bí mật này đã được chấp nhận rồi.</translation>
    </message>
    <message>
        <source>This secret was given when Docket was started. Change it there.</source>
        <translation>Khóa bí mật này được đưa vào lúc khởi động Docket. Hãy đổi ở đó.</translation>
    </message>
    <message>
        <source>Nothing was changed: this secret (%1) stands in %2, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here.</source>
        <translation>Chưa thay đổi gì: khóa bí mật này (%1) nằm trong %2, lần khởi động sau nó sẽ trở lại. Hãy cho Docket ghi vào tệp đó và khởi động lại Docket, rồi đổi khóa bí mật ở đây.</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has changed this secret (%1) since Docket was started. Start Docket again, then change it here.</source>
        <translation>Chưa thay đổi gì: người khác đã đổi khóa bí mật này (%1) từ khi Docket khởi động. Hãy khởi động lại Docket, rồi đổi khóa ở đây.</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be read: %1</source>
        <translation>Không đọc được tệp khóa bí mật: %1</translation>
    </message>
    <message>
        <source>The file with the secrets is wrong: %1 is no text in %2</source>
        <translation>Tệp khóa bí mật bị sai: %1 trong %2 không phải là chữ</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be written, it is as it was: %1</source>
        <translation>Không ghi được tệp khóa bí mật, tệp vẫn như cũ: %1</translation>
    </message>
    <message>
        <source>That is not a lawful number of minutes.</source>
        <translation>Số phút đó không hợp lệ.</translation>
    </message>
    <message>
        <source>That is not on the menu any more.</source>
        <translation>Món đó không còn trong thực đơn.</translation>
    </message>
    <message>
        <source>That is not a number of things.</source>
        <translation>Số lượng đó không hợp lệ.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>một số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Không có cài đặt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The setting %1 takes %2, not &quot;%3&quot;.</source>
        <translation>Cài đặt %1 nhận %2, không phải &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: %1</source>
        <translation>Không đọc được tệp cài đặt: %1</translation>
    </message>
    <message>
        <source>A setting is given as KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>Cài đặt được ghi dạng KEY=VALUE, không phải &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, it is as it was: %1</source>
        <translation>Không ghi được tệp cài đặt, tệp vẫn như cũ: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 has to be changed by hand in %2.</source>
        <translation>Chưa thay đổi gì: phải sửa %1 bằng tay trong %2.</translation>
    </message>
    <message>
        <source>Secrets are changed under Connections, or with docketctl settings set.</source>
        <translation>Khóa bí mật được đổi ở mục Kết nối, hoặc bằng docketctl settings set.</translation>
    </message>
    <message>
        <source>This setting was given when Docket was started (--set). Change it there.</source>
        <translation>Cài đặt này được đưa vào lúc khởi động Docket (--set). Hãy đổi ở đó.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be written, it is as it was: %1</source>
        <translation>Không ghi được tệp của quán, tệp vẫn như cũ: %1</translation>
    </message>
    <message>
        <source>Type the shop&apos;s name.</source>
        <translation>Hãy gõ tên quán.</translation>
    </message>
    <message>
        <source>Each line has up to 100 letters.</source>
        <translation>Mỗi dòng có nhiều nhất 100 ký tự.</translation>
    </message>
    <message>
        <source>This ABN cannot be right: compare its eleven digits.</source>
        <translation>ABN này không thể đúng: hãy so lại mười một số.</translation>
    </message>
    <message>
        <source>The shop would never open: give it hours.</source>
        <translation>Quán sẽ không bao giờ mở: hãy đặt giờ mở cửa.</translation>
    </message>
    <message>
        <source>The setting %1 was given when Docket was started. Change it there.</source>
        <translation>Cài đặt %1 được đưa vào lúc khởi động Docket. Hãy đổi ở đó.</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be read: %1</source>
        <translation>Không đọc được tệp của quán: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s file is broken at character %1: %2. Mend %3.</source>
        <translation>Tệp của quán bị lỗi ở ký tự %1: %2. Hãy sửa %3.</translation>
    </message>
    <message>
        <source>The shop&apos;s file has no &quot;name&quot;. Mend %1.</source>
        <translation>Tệp của quán không có &quot;name&quot;. Hãy sửa %1.</translation>
    </message>
    <message>
        <source>The opening hours cannot be used: %1 Mend %2.</source>
        <translation>Không dùng được giờ mở cửa: %1 Hãy sửa %2.</translation>
    </message>
    <message>
        <source>Only the counter and the owner may do that. Sign in under People first.</source>
        <translation>Chỉ quầy và chủ quán được làm việc này. Hãy đăng nhập ở mục Nhân viên trước.</translation>
    </message>
    <message>
        <source>Only the owner may do that. Sign in under People first.</source>
        <translation>Chỉ chủ quán được làm việc này. Hãy đăng nhập ở mục Nhân viên trước.</translation>
    </message>
    <message>
        <source>A PIN is being checked already.</source>
        <translation>Đang kiểm tra một PIN rồi.</translation>
    </message>
    <message>
        <source>There is no PIN for this person.</source>
        <translation>Người này không có PIN.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Không có người đó.</translation>
    </message>
    <message>
        <source>The shop needs an owner with a PIN.</source>
        <translation>Quán cần một chủ quán có PIN.</translation>
    </message>
    <message>
        <source>Type a name, up to 40 letters.</source>
        <translation>Hãy gõ tên, nhiều nhất 40 ký tự.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>Đã có người tên %1.</translation>
    </message>
    <message>
        <source>Begin with the owner and a PIN of 4 to 12 digits.</source>
        <translation>Hãy bắt đầu với chủ quán và một PIN 4 đến 12 số.</translation>
    </message>
    <message>
        <source>The counter and the owner need a PIN of 4 to 12 digits.</source>
        <translation>Quầy và chủ quán cần PIN 4 đến 12 số.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN có 4 đến 12 số.</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Try again in %2 minutes.</source>
        <translation>PIN đã sai %1 lần. Hãy thử lại sau %2 phút.</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN: 4 to 12 digits.</source>
        <translation>Hãy chọn PIN của chủ quán: 4 đến 12 số.</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed: 4 to 12 digits.</source>
        <translation>Cần PIN của chủ quán: 4 đến 12 số.</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN.</source>
        <translation>Đó không phải là PIN của chủ quán.</translation>
    </message>
    <message>
        <source>That is not %1&apos;s PIN.</source>
        <translation>Đó không phải là PIN của %1.</translation>
    </message>
    <message>
        <source>A message cannot be read.</source>
        <translation>Có một tin nhắn không đọc được.</translation>
    </message>
    <message>
        <source>A print job cannot be read.</source>
        <translation>Có một lệnh in không đọc được.</translation>
    </message>
    <message>
        <source>This docket is not wanted any more.</source>
        <translation>Phiếu này không còn cần nữa.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>Không ghi được bản sao lưu %1.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Bản sao lưu bị hỏng.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>Không đọc được bản sao lưu %1.</translation>
    </message>
    <message>
        <source>The database is damaged: no backup was made of it.</source>
        <translation>Dữ liệu bị hỏng: không tạo bản sao lưu từ nó.</translation>
    </message>
    <message>
        <source>The disk is full: orders cannot be stored. Free some space.</source>
        <translation>Đĩa đầy: không lưu được đơn. Hãy dọn bớt chỗ.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: orders cannot be stored.</source>
        <translation>Không ghi được vào thư mục dữ liệu: không lưu được đơn.</translation>
    </message>
    <message>
        <source>The order database is damaged. It was left as it is.</source>
        <translation>Dữ liệu đơn bị hỏng. Nó được để nguyên.</translation>
    </message>
    <message>
        <source>Another program holds the order database.</source>
        <translation>Chương trình khác đang giữ dữ liệu đơn.</translation>
    </message>
    <message>
        <source>That is already stored.</source>
        <translation>Cái đó đã được lưu rồi.</translation>
    </message>
    <message>
        <source>The order database cannot be used.</source>
        <translation>Không dùng được dữ liệu đơn.</translation>
    </message>
    <message>
        <source>Another file was copied over the order database: orders cannot be stored.</source>
        <translation>Có tệp khác bị chép đè lên tệp dữ liệu đơn: không lưu được đơn.</translation>
    </message>
    <message>
        <source>There is no order database here yet.</source>
        <translation>Ở đây chưa có dữ liệu đơn.</translation>
    </message>
    <message>
        <source>The order database cannot be opened: %1</source>
        <translation>Không mở được dữ liệu đơn: %1</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Không có tin nhắn đó.</translation>
    </message>
    <message>
        <source>This database was not made by Docket. It was left as it is.</source>
        <translation>Tệp dữ liệu này không do Docket tạo. Nó được để nguyên.</translation>
    </message>
    <message>
        <source>This shop&apos;s data was written by a newer Docket. Install the newer version; nothing was changed.</source>
        <translation>Dữ liệu của quán do bản Docket mới hơn ghi. Hãy cài bản mới hơn; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This shop&apos;s data is of an older Docket. Start Docket once to bring it up to date.</source>
        <translation>Dữ liệu của quán là của bản Docket cũ hơn. Hãy khởi động Docket một lần để chuyển đổi.</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>Không có lệnh in đó.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Close that program, or choose another port.</source>
        <translation>Cổng %1 đang được chương trình khác dùng. Hãy đóng chương trình đó, hoặc chọn cổng khác.</translation>
    </message>
    <message>
        <source>Calls cannot be received on %1, port %2.</source>
        <translation>Không nhận được cuộc gọi ở %1, cổng %2.</translation>
    </message>
    <message>
        <source>Calls are being received already.</source>
        <translation>Đang nhận cuộc gọi rồi.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>server/tlsCertificate and server/tlsKey are set both, or neither.</source>
        <translation>server/tlsCertificate và server/tlsKey: đặt cả hai, hoặc không đặt cái nào.</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 không có chứng chỉ (PEM).</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>Chứng chỉ %1 đã hết hạn ngày %2.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key (PEM, without a passphrase).</source>
        <translation>%1 không có khóa RSA hay EC (PEM, không có mật khẩu).</translation>
    </message>
    <message>
        <source>The key %1 does not fit the certificate %2, or this computer cannot do TLS.</source>
        <translation>Khóa %1 không khớp với chứng chỉ %2, hoặc máy tính này không dùng được TLS.</translation>
    </message>
    <message>
        <source>There is nothing to sell in this file. The present menu was left as it is.</source>
        <translation>Trong tệp này không có gì để bán. Thực đơn hiện tại vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, or is not there</source>
        <translation>&quot;version&quot; phải là %1, hoặc không có</translation>
    </message>
    <message>
        <source>The orders are not saved yet. Make room on the disk: Docket starts again by itself.</source>
        <translation>Các đơn chưa được lưu. Hãy dọn bớt chỗ trên đĩa: Docket sẽ tự khởi động lại.</translation>
    </message>
    <message>
        <source>A float was counted after it: the day stays closed. Note the mistake when you close the next one.</source>
        <translation>Sau khi chốt đã đếm tiền đầu ngày mới: ngày này vẫn chốt. Hãy ghi chú chỗ sai khi chốt ngày kế tiếp.</translation>
    </message>
    <message>
        <source>Money went back already. Take a new order.</source>
        <translation>Đã hoàn tiền rồi. Hãy nhận đơn mới.</translation>
    </message>
    <message>
        <source>Choose a time within the next week.</source>
        <translation>Hãy chọn một lúc trong vòng một tuần tới.</translation>
    </message>
    <message>
        <source>No copy can be made of this shop&apos;s data before the update; nothing was changed. %1</source>
        <translation>Không chép được dữ liệu của quán trước khi cập nhật; chưa thay đổi gì. %1</translation>
    </message>
    <message>
        <source>The disk is full: the backup cannot be brought back. Free some space.</source>
        <translation>Đĩa đầy: không khôi phục được bản sao lưu. Hãy dọn bớt chỗ.</translation>
    </message>
    <message>
        <source>The menu file does not answer: %1</source>
        <translation>Tệp thực đơn không trả lời: %1</translation>
    </message>
    <message>
        <source>The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does.</source>
        <translation>Thực đơn đã lên lịch chưa được bán: tệp thực đơn không trả lời. Nó sẽ được bán ngay khi tệp trả lời.</translation>
    </message>
</context>
<context>
    <name>docket::print::DocketWords</name>
    <message>
        <source>NO %1</source>
        <translation>KHÔNG %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>DỊ ỨNG: %1</translation>
    </message>
    <message>
        <source>Salads: none</source>
        <translation>Rau: không</translation>
    </message>
    <message>
        <source>Sauces: none</source>
        <translation>Sốt: không</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>combo: %1</translation>
    </message>
    <message>
        <source>*** REPRINT %1 - possible duplicate ***</source>
        <translation>*** IN LẠI %1 - có thể trùng ***</translation>
    </message>
    <message>
        <source>*** REPRINT - was printed before ***</source>
        <translation>*** IN LẠI - đã in trước đó ***</translation>
    </message>
    <message>
        <source>BACKUP FROM %1</source>
        <translation>IN THAY MÁY %1</translation>
    </message>
    <message>
        <source>COPY %1 OF %2</source>
        <translation>BẢN %1 / %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ĐÃ HỦY</translation>
    </message>
    <message>
        <source>CHANGED - throw the earlier docket away</source>
        <translation>ĐÃ ĐỔI - bỏ phiếu trước đi</translation>
    </message>
    <message>
        <source>NOTHING LEFT TO MAKE HERE</source>
        <translation>KHÔNG CÒN GÌ PHẢI LÀM Ở ĐÂY</translation>
    </message>
    <message>
        <source>BACK ON - was cancelled</source>
        <translation>LÀM LẠI - đã bị hủy trước đó</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Điện thoại %1</translation>
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
        <translation>CÓ THỂ TRÙNG: người gọi này vừa đặt</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>Combo và giảm giá</translation>
    </message>
    <message>
        <source>GST included</source>
        <translation>Đã gồm GST</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Đặt lúc %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Đơn %1</translation>
    </message>
    <message>
        <source>1 more line is made elsewhere</source>
        <translation>Còn 1 món làm ở nơi khác</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d/M HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d/M/yyyy HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are made elsewhere</source>
        <translation>
            <numerusform>Còn %n món làm ở nơi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TỔNG CỘNG</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Total price includes GST</source>
        <translation>Tổng giá đã gồm GST</translation>
    </message>
    <message>
        <source>Salads</source>
        <translation>Rau</translation>
    </message>
    <message>
        <source>Sauces</source>
        <translation>Sốt</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Muối</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Hiệu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Rounded to 5 cents</source>
        <translation>Làm tròn đến 5 xu</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Khách đưa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tiền thối</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Còn phải trả</translation>
    </message>
    <message>
        <source>Given back, cash</source>
        <translation>Đã hoàn, tiền mặt</translation>
    </message>
    <message>
        <source>Given back, card</source>
        <translation>Đã hoàn, thẻ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã hoàn</translation>
    </message>
    <message>
        <source>GST in it</source>
        <translation>GST trong đó</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Còn phải hoàn</translation>
    </message>
</context>
<context>
    <name>docket::shop::DayPageWords</name>
    <message>
        <source>Day report %1</source>
        <translation>Báo cáo ngày %1</translation>
    </message>
    <message>
        <source>ABN %1</source>
        <translation>ABN %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn</translation>
    </message>
    <message>
        <source>Sales with GST</source>
        <translation>Doanh thu, gồm GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>GST trong đó</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>Khách đỡ được nhờ combo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Qua đâu</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>Mã khuyến mãi</translation>
    </message>
    <message>
        <source>Paid, as it was noted</source>
        <translation>Trả bằng gì, theo sổ ghi</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Cách khác</translation>
    </message>
    <message>
        <source>rounding to 5 cents</source>
        <translation>làm tròn đến 5 xu</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1, đã hoàn</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tiền đầu ngày</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>Có trong ngăn từ trước</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Tiền mặt đã thu</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Tiền mặt đã hoàn</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bỏ vào</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Chi ra</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>Đem gửi ngân hàng</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Phải có</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đã đếm</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Để lại trong ngăn</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Gửi ngân hàng</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <translation>Người chốt: %1, %2</translation>
    </message>
    <message>
        <source>NOT CLOSED: the drawer was not counted.</source>
        <translation>CHƯA CHỐT: chưa đếm ngăn tiền.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã nghe</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Đã đặt</translation>
    </message>
    <message>
        <source>Hung up with something chosen</source>
        <translation>Cúp máy khi giỏ đang có món</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d/M/yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d/M HH:mm</translation>
    </message>
    <message>
        <source>Given back, cancelled</source>
        <translation>Đã hoàn, đơn đã hủy</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>Đã hoàn, đơn đã bán</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>GST hoàn, đơn đã bán</translation>
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
        <translation>Không có gì chờ.</translation>
    </message>
    <message>
        <source>To make: %1</source>
        <translation>Cần làm: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>portions of other items</comment>
        <translation>
            <numerusform>và %n phần nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>portions of all items</comment>
        <translation>
            <numerusform>tất cả %n phần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Để nguyên mọi thứ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>after the business day</source>
        <translation>sau ngày bán hàng</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>tạo bằng tay</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>trước khi cập nhật</translation>
    </message>
    <message>
        <source>saved when the file of the orders was taken away</source>
        <translation>được cứu khi tệp đơn hàng bị lấy đi</translation>
    </message>
    <message>
        <source>set aside when a backup came back</source>
        <translation>được cất riêng khi một bản sao lưu được khôi phục</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a backup was made, what for, how big</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Đang sao lưu.</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>Đang kiểm tra bản sao lưu.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each business day.</source>
        <translation>Chưa có bản sao lưu nào. Cứ sau mỗi ngày bán hàng thì có một bản.</translation>
    </message>
    <message>
        <source>A backup on this computer does not survive its disk: copy one elsewhere, too.</source>
        <translation>Bản sao lưu trên máy này mất theo đĩa nếu đĩa hỏng: hãy chép thêm một bản ra nơi khác.</translation>
    </message>
    <message>
        <source>No open order leaves the board.</source>
        <translation>Không đơn nào đang mở rời bảng đơn.</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders leave the board.</source>
        <translation>
            <numerusform>%n đơn đang mở rời bảng đơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back all orders and people&apos;s PINs as they were %1? What came later is gone from Docket. %2 The data of now are kept as a file. The shop is closed for some seconds: no calls meanwhile.</source>
        <translation>Khôi phục mọi đơn và PIN của nhân viên như lúc %1? Những gì đến sau đó sẽ mất khỏi Docket. %2 Dữ liệu hiện giờ được giữ thành tệp. Quán đóng vài giây: trong lúc đó không nhận cuộc gọi.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Có, khôi phục</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Khôi phục…</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardPage</name>
    <message>
        <source>Open orders</source>
        <translation>Đơn đang mở</translation>
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
        <translation>Chưa có cuộc gọi nào đến. Hãy gọi số của quán: đèn này sẽ sáng.</translation>
    </message>
    <message>
        <source>Call received at %1</source>
        <translation>Đã nhận cuộc gọi lúc %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallPanel</name>
    <message>
        <source>The call of an order</source>
        <translation>Cuộc gọi của đơn</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>Nghe cuộc gọi</translation>
    </message>
    <message>
        <source>86 from this order</source>
        <translation>Đơn này có món hết</translation>
    </message>
    <message>
        <source>Change or cancel it</source>
        <translation>Sửa hoặc hủy đơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number and customer</comment>
        <translation>Đơn %1, %2</translation>
    </message>
    <message>
        <source>Looking for the call</source>
        <translation>Đang tìm cuộc gọi</translation>
    </message>
    <message>
        <source>This order did not come by telephone.</source>
        <translation>Đơn này không đặt qua điện thoại.</translation>
    </message>
    <message>
        <source>IN SHORT</source>
        <translation>TÓM TẮT</translation>
    </message>
    <message>
        <source>WORD FOR WORD</source>
        <translation>TỪNG LỜI</translation>
    </message>
    <message>
        <source>ORDERED FROM</source>
        <translation>LỜI KHÁCH ĐẶT</translation>
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
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of a call</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Still on the line</source>
        <translation>Vẫn đang nói máy</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Đã đặt</translation>
    </message>
    <message>
        <source>Hung up before ordering all of it</source>
        <translation>Cúp máy khi chưa đặt xong</translation>
    </message>
    <message>
        <source>Ended without an order</source>
        <translation>Kết thúc, không đặt đơn</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>số ẩn</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>a line that left the cart</comment>
        <translation>bỏ: %1</translation>
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
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashUpPanel</name>
    <message>
        <source>COUNT THE DRAWER</source>
        <translation>ĐẾM NGĂN TIỀN</translation>
    </message>
    <message>
        <source>The sum, where nobody counts each kind</source>
        <translation>Tổng tiền, nếu không đếm từng loại</translation>
    </message>
    <message>
        <source>Or only the sum: $</source>
        <translation>Hoặc chỉ ghi tổng: $</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>CASH WITHOUT AN ORDER</source>
        <translation>TIỀN MẶT KHÔNG THEO ĐƠN</translation>
    </message>
    <message>
        <source>What stays in the drawer</source>
        <translation>Tiền để lại trong ngăn</translation>
    </message>
    <message>
        <source>Stays in the drawer: $</source>
        <translation>Để lại trong ngăn: $</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chốt ngày</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Vì sao mở lại</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Đã đếm: %1</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Chưa đếm gì</translation>
    </message>
    <message>
        <source>Count the drawer first, or type the sum.</source>
        <translation>Hãy đếm ngăn tiền trước, hoặc nhập tổng.</translation>
    </message>
    <message>
        <source>Type how much it is.</source>
        <translation>Hãy nhập số tiền.</translation>
    </message>
    <message>
        <source>“%1” is not an amount: type it as 1200 or 1200.50.</source>
        <translation>“%1” không phải là số tiền: hãy nhập như 1200 hoặc 1200.50.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionWords</name>
    <message>
        <source>let in</source>
        <translation>cho vào</translation>
    </message>
    <message>
        <source>sent away, it brought no secret</source>
        <translation>từ chối, không có khóa bí mật</translation>
    </message>
    <message>
        <source>sent away, wrong secret</source>
        <translation>từ chối, sai khóa bí mật</translation>
    </message>
    <message>
        <source>sent away, its clock or ours is wrong</source>
        <translation>từ chối, giờ bên đó hoặc bên mình sai</translation>
    </message>
    <message>
        <source>sent away, no secret is set here</source>
        <translation>từ chối, ở đây chưa đặt khóa bí mật</translation>
    </message>
    <message>
        <source>sent away, too many tries</source>
        <translation>từ chối, thử quá nhiều lần</translation>
    </message>
    <message>
        <source>Other agents</source>
        <translation>Trợ lý khác</translation>
    </message>
    <message>
        <source>Twilio (SMS reports)</source>
        <translation>Twilio (báo cáo SMS)</translation>
    </message>
    <message>
        <source>Agent&apos;s secret</source>
        <translation>Khóa bí mật của trợ lý</translation>
    </message>
    <message>
        <source>Agent&apos;s token</source>
        <translation>Token của trợ lý</translation>
    </message>
    <message>
        <source>Agent&apos;s signing key</source>
        <translation>Khóa ký của trợ lý</translation>
    </message>
    <message>
        <source>Retell&apos;s API key</source>
        <translation>Khóa API của Retell</translation>
    </message>
    <message>
        <source>ElevenLabs&apos; secret</source>
        <translation>Khóa bí mật của ElevenLabs</translation>
    </message>
    <message>
        <source>Customer screens&apos; token</source>
        <translation>Token của màn hình khách</translation>
    </message>
    <message>
        <source>%1: nothing came yet</source>
        <comment>an agent</comment>
        <translation>%1: chưa có gì đến</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>an agent, what became of its request, and when</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>không cho biết giờ</translation>
    </message>
    <message>
        <source>clock as ours</source>
        <translation>giờ giống bên mình</translation>
    </message>
    <message numerus="yes">
        <source>clock %n s ahead of ours</source>
        <translation>
            <numerusform>giờ nhanh hơn mình %n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of ours</source>
        <translation>
            <numerusform>giờ nhanh hơn mình %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n s behind ours</source>
        <translation>
            <numerusform>giờ chậm hơn mình %n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind ours</source>
        <translation>
            <numerusform>giờ chậm hơn mình %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let in, %2 sent away</source>
        <comment>requests</comment>
        <translation>%1 cho vào, %2 từ chối</translation>
    </message>
    <message>
        <source>from an address that is not told</source>
        <translation>từ địa chỉ không rõ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a secret</comment>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>đã đặt</translation>
    </message>
    <message>
        <source>old and new</source>
        <comment>secrets</comment>
        <translation>cũ và mới</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of secret and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dùng lần cuối %1</translation>
    </message>
    <message>
        <source>not used since %1</source>
        <translation>chưa dùng kể từ %1</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Chưa đặt khóa nào.</translation>
    </message>
    <message>
        <source>One is set, %1.</source>
        <comment>when it was used</comment>
        <translation>Đã đặt một khóa, %1.</translation>
    </message>
    <message>
        <source>The new one: %1.</source>
        <comment>when it was used</comment>
        <translation>Khóa mới: %1.</translation>
    </message>
    <message>
        <source>The old one: %1.</source>
        <comment>when it was used</comment>
        <translation>Khóa cũ: %1.</translation>
    </message>
    <message>
        <source>Twilio&apos;s token (SMS)</source>
        <translation>Token của Twilio (SMS)</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Khóa bí mật</translation>
    </message>
    <message>
        <source>SECRETS</source>
        <translation>KHÓA BÍ MẬT</translation>
    </message>
    <message>
        <source>WHO ASKED, SINCE %1</source>
        <translation>BÊN NÀO ĐÃ KẾT NỐI, TỪ %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountRow</name>
    <message>
        <source>%1 × %2, shown</source>
        <comment>a count whose orders are lit</comment>
        <translation>%1 × %2, đang hiện</translation>
    </message>
</context>
<context>
    <name>docket::ui::CounterPage</name>
    <message>
        <source>To pay</source>
        <translation>Chưa trả</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Mở ngăn tiền</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Ghi nhầm</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>On hold (%1)</source>
        <translation>Đang giữ (%1)</translation>
    </message>
    <message>
        <source>%1 is noted for this sale. Send it, or clear it.</source>
        <translation>Đã ghi %1 cho lượt bán này. Gửi đơn, hoặc xóa hết.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách lẻ</translation>
    </message>
    <message>
        <source>The counter still waits for an answer. Try again in a moment.</source>
        <translation>Quầy còn đang chờ trả lời. Hãy thử lại sau giây lát.</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountsPanel</name>
    <message>
        <source>Items</source>
        <translation>Món</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Không có gì chờ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>CẦN LÀM</translation>
    </message>
    <message>
        <source>Tap a count to see its orders.</source>
        <translation>Bấm vào một số để xem các đơn của nó.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stations</comment>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerFinder</name>
    <message>
        <source>Customer: number or name</source>
        <translation>Khách: số hoặc tên</translation>
    </message>
    <message>
        <source>Last digits or name</source>
        <translation>Số cuối hoặc tên</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a digit</comment>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KHÁCH</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual: %1</source>
        <translation>Món quen: %1</translation>
    </message>
    <message>
        <source>Somebody new: take this number</source>
        <translation>Khách mới: lấy số này</translation>
    </message>
    <message>
        <source>A regular? The last three digits of the number are enough.</source>
        <translation>Khách quen? Ba số cuối điện thoại là đủ.</translation>
    </message>
    <message>
        <source>Nobody is known by that yet.</source>
        <translation>Chưa có khách nào như vậy.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayPage</name>
    <message>
        <source>Opening check</source>
        <translation>Kiểm tra mở cửa</translation>
    </message>
    <message>
        <source>Cash-up</source>
        <translation>Chốt tiền</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Báo cáo ngày</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayReportPanel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>On its way to the printer …</source>
        <translation>Đang gửi tới máy in …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is printed, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayWords</name>
    <message>
        <source>Float counted</source>
        <translation>Đếm tiền đầu ngày</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Bỏ vào</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Chi ra</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>Đem gửi ngân hàng</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Cách khác</translation>
    </message>
    <message>
        <source>● exactly right</source>
        <translation>● vừa đúng</translation>
    </message>
    <message>
        <source>▲ %1 short</source>
        <translation>▲ thiếu %1</translation>
    </message>
    <message>
        <source>◆ %1 too much</source>
        <translation>◆ thừa %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a day, the difference, who closed it</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. Opened again by %2: %3</source>
        <translation>%1. %2 mở lại: %3</translation>
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
        <translation>Đang chờ máy in %1</translation>
    </message>
    <message>
        <source>Waits for the printer %1: %2</source>
        <translation>Đang chờ máy in %1: %2</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Đã gửi tới máy in %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Đã in ở %1</translation>
    </message>
    <message>
        <source>May be on paper at %1, is printed again: %2</source>
        <translation>Có thể đã ra giấy ở %1, đang in lại: %2</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Chưa in: %1</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>Có trong ngăn từ trước</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Tiền mặt đã thu</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Tiền mặt đã hoàn</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Phải có</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Orders, with GST</source>
        <translation>Các đơn, gồm GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>GST trong đó</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>Khách đỡ được nhờ combo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>How it was paid, as noted</source>
        <translation>Trả bằng gì, theo sổ ghi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Làm tròn tiền mặt</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1, đã hoàn</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ngăn tiền</translation>
    </message>
    <message>
        <source>Not closed: the drawer was not counted</source>
        <translation>Chưa chốt: chưa đếm ngăn tiền</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đã đếm</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Để lại trong ngăn</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Gửi ngân hàng</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>Mã khuyến mãi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Đã giảm</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tổng cộng</translation>
    </message>
    <message>
        <source>Given back on cancelled orders</source>
        <translation>Đã hoàn cho đơn đã hủy</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>Đã hoàn cho đơn đã bán</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>GST đã hoàn cho đơn đã bán</translation>
    </message>
</context>
<context>
    <name>docket::ui::DemoBoard</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>Máy in hết giấy.</translation>
    </message>
    <message>
        <source>The change could not be saved. The order is as it was.</source>
        <translation>Không lưu được thay đổi. Đơn vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DiagnosisView</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>For somebody who helps you. It tells how Docket and this computer stand, and the last warnings. No customer, nobody who works here, no secret stands in it. Read it before you hand it over.</source>
        <translation>Cho người giúp bạn. Nó cho biết tình trạng của Docket và máy này, cùng các cảnh báo gần nhất. Trong đó không có khách, không có nhân viên, không có khóa bí mật. Hãy đọc trước khi đưa đi.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Quay lại cài đặt</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chờ một chút…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it was asked for.</source>
        <translation>Đã chép. Hãy dán vào nơi được yêu cầu.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another folder.</source>
        <translation>Không lưu được: %1. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketEditor</name>
    <message>
        <source>What stands on the docket</source>
        <translation>Những gì in trên phiếu</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Chữ tự ghi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>left, middle or right</comment>
        <translation>Căn lề</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Có thể thêm</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Hoàn tác thay đổi</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>%1 letters wide</source>
        <translation>rộng %1 chữ</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>The file dockets.json is not used. %1</source>
        <translation>Không dùng tệp dockets.json. %1</translation>
    </message>
    <message>
        <source>Not saved yet: dockets print as before.</source>
        <translation>Chưa lưu: phiếu vẫn in như trước.</translation>
    </message>
    <message>
        <source>Dockets print like this.</source>
        <translation>Phiếu in như thế này.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <comment>on a docket</comment>
        <translation>Cảm ơn quý khách!</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketWords</name>
    <message>
        <source>Kitchen</source>
        <translation>Bếp</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Túi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Tên quán</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>“Tax invoice”</source>
        <translation>“Tax invoice” (hóa đơn thuế)</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Giờ hẹn</translation>
    </message>
    <message>
        <source>How it was ordered</source>
        <translation>Đặt bằng cách nào</translation>
    </message>
    <message>
        <source>Warning: same caller</source>
        <translation>Cảnh báo: cùng người gọi</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>Món phải nấu</translation>
    </message>
    <message>
        <source>What is in the bag</source>
        <translation>Có gì trong túi</translation>
    </message>
    <message>
        <source>Lines with prices</source>
        <translation>Các dòng có giá</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What others make</source>
        <translation>Khu khác làm gì</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>Combo và giảm giá</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>When it was ordered</source>
        <translation>Đặt lúc nào</translation>
    </message>
    <message>
        <source>Invoice number and date</source>
        <translation>Số và ngày hóa đơn</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Chữ tự ghi</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Đường kẻ ngang</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Dòng trống</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>large</source>
        <translation>lớn</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>rất lớn</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>đậm</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>ở giữa</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>bên phải</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words on a docket</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Trả bằng cách nào</translation>
    </message>
</context>
<context>
    <name>docket::ui::EmptyBoard</name>
    <message>
        <source>Command that places a test call</source>
        <translation>Lệnh để gọi thử</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>Không có gì phải làm</translation>
    </message>
    <message>
        <source>The next order that the agent takes appears here and rings.</source>
        <translation>Đơn tiếp theo trợ lý nhận sẽ hiện ở đây và reo chuông.</translation>
    </message>
    <message>
        <source>To place a test call, run:</source>
        <translation>Để gọi thử, chạy lệnh:</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet</source>
        <translation>Thực đơn chưa có món nào</translation>
    </message>
    <message>
        <source>Nobody can order before you add what you sell: tap Menu at the top.</source>
        <translation>Bạn chưa thêm món thì không ai đặt được: bấm Thực đơn ở trên.</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>The menu</source>
        <translation>Thực đơn</translation>
    </message>
    <message>
        <source>needs an id of 1 to 80 characters</source>
        <translation>cần một id từ 1 đến 80 ký tự</translation>
    </message>
    <message>
        <source>has the id “%1”, as “%2” has</source>
        <translation>có id “%1”, trùng với “%2”</translation>
    </message>
    <message>
        <source>needs a name of 1 to 120 characters</source>
        <translation>cần tên từ 1 đến 120 ký tự</translation>
    </message>
    <message>
        <source>is the name of two items</source>
        <translation>là tên của hai món</translation>
    </message>
    <message>
        <source>has no item to sell</source>
        <translation>không có món nào để bán</translation>
    </message>
    <message>
        <source>is in no category</source>
        <translation>không thuộc danh mục nào</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>không có giá</translation>
    </message>
    <message>
        <source>has no price in size %1</source>
        <translation>không có giá cho cỡ %1</translation>
    </message>
    <message>
        <source>needs a description of 500 characters at most</source>
        <translation>mô tả chỉ được tối đa 500 ký tự</translation>
    </message>
    <message>
        <source>needs a number of 80 characters at most</source>
        <translation>mã số chỉ được tối đa 80 ký tự</translation>
    </message>
    <message>
        <source>needs the name of a picture in the folder photos</source>
        <translation>cần tên một ảnh trong thư mục photos</translation>
    </message>
    <message>
        <source>“%1” is no diet that Docket knows</source>
        <translation>“%1” không phải chế độ ăn mà Docket biết</translation>
    </message>
    <message>
        <source>“%1” is no allergen of the food standards code; use its name, such as milk or wheat</source>
        <translation>“%1” không phải chất gây dị ứng trong quy chuẩn thực phẩm; hãy dùng đúng tên trong đó, như milk hoặc wheat</translation>
    </message>
    <message>
        <source>is called vegan and has milk, egg or fish</source>
        <translation>ghi là thuần chay mà có sữa, trứng hoặc cá</translation>
    </message>
    <message>
        <source>is called %1 and has %2</source>
        <translation>ghi là %1 mà có %2</translation>
    </message>
    <message>
        <source>is never sold in the hours from %1: they end when they begin</source>
        <translation>không bao giờ bán trong khung giờ từ %1: giờ hết trùng giờ bắt đầu</translation>
    </message>
    <message>
        <source>has no options</source>
        <translation>không có tùy chọn</translation>
    </message>
    <message>
        <source>has a price below zero</source>
        <translation>có giá dưới 0</translation>
    </message>
    <message>
        <source>costs nothing in a size that has no price of its own</source>
        <translation>thành miễn phí ở cỡ không có giá riêng</translation>
    </message>
    <message>
        <source>has no parts</source>
        <translation>không có phần nào</translation>
    </message>
    <message>
        <source>has a part that nothing can fill</source>
        <translation>có một phần không món nào vào được</translation>
    </message>
    <message>
        <source>costs %1, more than its parts, %2 at most</source>
        <translation>giá %1, đắt hơn các phần mua lẻ, nhiều nhất %2</translation>
    </message>
    <message>
        <source>costs %1, and its parts can be had for %2</source>
        <translation>giá %1, mà mua lẻ các phần chỉ %2</translation>
    </message>
    <message>
        <source>has an upgrade that nothing can fill</source>
        <translation>có một nâng cấp không món nào vào được</translation>
    </message>
    <message>
        <source>has an upgrade for %1 with which it saves nothing</source>
        <translation>có nâng cấp thêm %1 mà khách không lợi gì</translation>
    </message>
    <message>
        <source>is used by no item</source>
        <translation>không món nào dùng</translation>
    </message>
    <message>
        <source>is offered with no item, though it stands in %1</source>
        <translation>không kèm món nào, dù có trong %1</translation>
    </message>
    <message>
        <source>has no items</source>
        <translation>không có món nào</translation>
    </message>
    <message>
        <source>has no price for %1, which all other %2 have</source>
        <translation>không có giá cho %1, trong khi mọi %2 khác đều có</translation>
    </message>
    <message>
        <source>“%1” means both %2 and %3 to a caller</source>
        <translation>“%1” với người gọi vừa là %2 vừa là %3</translation>
    </message>
    <message>
        <source>“%1” means both %2 and a size that is not sold</source>
        <translation>“%1” vừa là %2 vừa là một cỡ không bán</translation>
    </message>
</context>
<context>
    <name>docket::ui::HelpPage</name>
    <message>
        <source>Pages of the help</source>
        <translation>Các trang trợ giúp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>Thiết lập quán</translation>
    </message>
    <message>
        <source>This page is only in English so far.</source>
        <translation>Trang này hiện chỉ có tiếng Anh.</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoursEdit</name>
    <message>
        <source>Sold only at certain hours</source>
        <translation>Chỉ bán trong giờ nhất định</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyMap</name>
    <message>
        <source>There is no setting &quot;keys/%1&quot;.</source>
        <translation>Không có cài đặt &quot;keys/%1&quot;.</translation>
    </message>
    <message>
        <source>The setting keys/%1 takes the name of one key, for example R, F5 or PgDown, not &quot;%2&quot;.</source>
        <translation>Cài đặt keys/%1 nhận tên của một phím, ví dụ R, F5 hoặc PgDown, không phải &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The key %1 is given to both %2 and %3.</source>
        <translation>Phím %1 được gán cho cả %2 và %3.</translation>
    </message>
    <message>
        <source>Move the order with this key on its button</source>
        <translation>Chuyển bước đơn có phím này trên nút</translation>
    </message>
    <message>
        <source>List the orders collected last</source>
        <translation>Xem các đơn vừa được lấy</translation>
    </message>
    <message>
        <source>Take the last bump back</source>
        <translation>Hoàn tác bước vừa rồi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Show or leave the printers</source>
        <translation>Hiện hoặc đóng trang máy in</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Thử âm thanh</translation>
    </message>
    <message>
        <source>Look for an order</source>
        <translation>Tìm đơn</translation>
    </message>
    <message>
        <source>Edit the menu</source>
        <translation>Sửa thực đơn</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Hiện hoặc ẩn các phím</translation>
    </message>
    <message>
        <source>Leave or fill the screen</source>
        <translation>Vào hoặc thoát toàn màn hình</translation>
    </message>
    <message>
        <source>Take an order by hand</source>
        <translation>Nhận đơn bằng tay</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineSheet</name>
    <message>
        <source>Note for the kitchen</source>
        <translation>Ghi chú cho bếp</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Bớt một</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Bỏ món</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>hết</translation>
    </message>
    <message>
        <source>Not on the menu any more</source>
        <translation>Không còn trong thực đơn</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>Bảng đơn</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Thực đơn</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ Bảng đơn: %n đơn mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>The sale at the counter is not sent: it would be lost. Send it first, or put it on hold.</source>
        <translation>Lượt bán ở quầy chưa gửi: sẽ bị mất. Hãy gửi trước, hoặc tạm giữ.</translation>
    </message>
    <message>
        <source>The menu has changes that are not published: they would be lost.</source>
        <translation>Thực đơn có thay đổi chưa đăng: sẽ bị mất.</translation>
    </message>
    <message>
        <source>The drawer is being counted: the count would be lost.</source>
        <translation>Đang đếm ngăn tiền: số đã đếm sẽ bị mất.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuBulkForm</name>
    <message>
        <source>Change of the prices</source>
        <translation>Thay đổi giá</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>+1.00 or -0.50 or +5 %</source>
        <translation>+1.00 hoặc -0.50 hoặc +5 %</translation>
    </message>
    <message>
        <source>to the cent</source>
        <translation>đến cent</translation>
    </message>
    <message>
        <source>to 0.10</source>
        <translation>đến 0.10</translation>
    </message>
    <message>
        <source>to 0.50</source>
        <translation>đến 0.50</translation>
    </message>
    <message>
        <source>to 1.00</source>
        <translation>đến 1.00</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>Ngừng bán</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>All their prices</source>
        <translation>Giá của tất cả</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>mọi cỡ</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>đã chọn %n món</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n món nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuCategoryForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>A new item in it</source>
        <translation>Món mới trong danh mục này</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>Danh mục mới</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Words that callers use for all of it</source>
        <translation>Từ mà người gọi dùng cho cả danh mục</translation>
    </message>
    <message>
        <source>When all of it is sold</source>
        <translation>Giờ bán của cả danh mục</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>New deal like this</source>
        <translation>Combo mới tương tự</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Thêm một phần</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Combo mới</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Combo</translation>
    </message>
    <message>
        <source>Price together, without options</source>
        <translation>Giá trọn gói, chưa tính tùy chọn</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Combo %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealParts</name>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Or, for more</source>
        <translation>Hoặc, thêm tiền</translation>
    </message>
    <message>
        <source>So much more than the deal</source>
        <translation>Số tiền thêm so với combo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
    <message>
        <source>for</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>more than the deal</source>
        <translation>so với giá combo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cỡ nào cũng được</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Là món gì</translation>
    </message>
    <message>
        <source>Any of %1</source>
        <translation>Món bất kỳ trong %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuGroupForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What callers call all of it</source>
        <translation>Người gọi gọi chung cả nhóm là gì</translation>
    </message>
    <message>
        <source>Only one of them</source>
        <translation>Chỉ chọn một</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>Tùy chọn mới</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>Nhóm tùy chọn mới</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Bỏ nhóm này</translation>
    </message>
    <message>
        <source>Group of options</source>
        <translation>Nhóm tùy chọn</translation>
    </message>
    <message>
        <source>Offered with all</source>
        <translation>Có kèm mọi món trong</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Giá thêm</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a size</comment>
        <translation>nếu %1</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>Price on top</source>
        <translation>Giá thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Price on top, %1</source>
        <translation>Giá thêm, %1</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>price of an option in a size</comment>
        <translation>như thường</translation>
    </message>
    <message>
        <source>Options %1</source>
        <translation>Tùy chọn %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemDetails</name>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Là món gì, trong một câu</translation>
    </message>
    <message>
        <source>Your number for it</source>
        <translation>Mã số món của quán</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Kilojoules of one</source>
        <translation>Số kilojun một phần</translation>
    </message>
    <message>
        <source>When it is sold</source>
        <translation>Giờ bán</translation>
    </message>
    <message>
        <source>Kilojoules</source>
        <translation>Kilojun</translation>
    </message>
    <message>
        <source>Kilojoules, %1</source>
        <translation>Kilojun, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kilojoules</comment>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>Pictures in the folder “photos”, beside the menu file, can be chosen here.</source>
        <translation>Ảnh trong thư mục “photos”, cạnh tệp thực đơn, chọn được ở đây.</translation>
    </message>
    <message>
        <source>There is no such file in the folder “photos”.</source>
        <translation>Không có tệp đó trong thư mục “photos”.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Tệp này không phải là ảnh.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Khu</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>Số giây làm</translation>
    </message>
    <message>
        <source>Somebody has checked the allergens</source>
        <translation>Đã có người kiểm tra chất gây dị ứng</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>Miễn GST</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Chỉ người lớn</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Tên của %1</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Tên gọi khác của %1</translation>
    </message>
    <message>
        <source>Station of %1</source>
        <translation>Khu của %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Chi tiết của %1</translation>
    </message>
    <message>
        <source>Work for %1</source>
        <translation>Thời gian làm %1</translation>
    </message>
    <message>
        <source>Other words for it, and how callers mishear it</source>
        <translation>Tên gọi khác, và nghe nhầm qua điện thoại thành gì</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>Chế độ ăn</translation>
    </message>
    <message>
        <source>Allergens (FSANZ)</source>
        <translation>Chất gây dị ứng (FSANZ)</translation>
    </message>
    <message>
        <source>Allergens of %1</source>
        <translation>Chất gây dị ứng của %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Giá, %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>nhiều nhất</translation>
    </message>
    <message>
        <source>free</source>
        <translation>miễn phí</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>any</source>
        <comment>least number of options</comment>
        <translation>tùy ý</translation>
    </message>
    <message>
        <source>all</source>
        <comment>most number of options</comment>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options free of charge</comment>
        <translation>không có</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Giá của %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Tùy chọn của %1</translation>
    </message>
    <message>
        <source>A price for each size</source>
        <translation>Mỗi cỡ một giá</translation>
    </message>
    <message>
        <source>Price, as people pay it</source>
        <translation>Giá khách phải trả</translation>
    </message>
    <message>
        <source>Sizes of %1</source>
        <translation>Cỡ của %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuList</name>
    <message>
        <source>Search the menu</source>
        <translation>Tìm trong thực đơn</translation>
    </message>
    <message>
        <source>Items, options and deals</source>
        <translation>Món, tùy chọn và combo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1 (còn %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>an item that is not sold</comment>
        <translation>%1 (ngừng bán)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n options)</source>
        <translation>
            <numerusform>%1 (%n tùy chọn)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Combo</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPage</name>
    <message>
        <source>A new category</source>
        <translation>Danh mục mới</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>Nhóm tùy chọn mới</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Combo mới</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Look and publish</source>
        <translation>Xem và đăng</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>Bỏ thay đổi của tôi</translation>
    </message>
    <message>
        <source>Choose something on the left. Several items together: hold Ctrl or Shift.

Nothing is sold differently before you publish it.</source>
        <translation>Chọn một mục bên trái. Muốn chọn nhiều món: giữ Ctrl hoặc Shift.

Chưa đăng thì việc bán chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Earlier menus</source>
        <translation>Thực đơn trước</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>Xem khác gì</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile.</source>
        <translation>Trong lúc đó người khác đã sửa thực đơn.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, not published</source>
        <translation>
            <numerusform>%n thay đổi, chưa đăng</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the menu that is sold.</source>
        <translation>Đây là thực đơn đang bán.</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>Món mới tương tự</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Lên</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Xuống</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Món mới</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Another word: %1</source>
        <translation>Tên gọi khác: %1</translation>
    </message>
    <message>
        <source>“%1” is in the draft as another word. Publish it when you like.</source>
        <translation>“%1” đã vào bản nháp làm tên gọi khác. Đăng khi nào bạn muốn.</translation>
    </message>
    <message>
        <source>An option removed</source>
        <translation>Bỏ một tùy chọn</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Options removed</source>
        <translation>Bỏ nhóm tùy chọn</translation>
    </message>
    <message>
        <source>A deal removed</source>
        <translation>Bỏ một combo</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>Ngừng bán</translation>
    </message>
    <message>
        <source>Published: callers hear it from now on.</source>
        <translation>Đã đăng: từ giờ người gọi sẽ nghe thực đơn này.</translation>
    </message>
    <message>
        <source>Planned: it is sold when its time comes.</source>
        <translation>Đã lên lịch: đến giờ sẽ bán.</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Begin with a category, such as Kebabs, then add its items. Nobody can order before you publish it.</source>
        <translation>Thực đơn chưa có món nào. Bắt đầu bằng một danh mục, ví dụ Kebab, rồi thêm các món vào đó. Chưa đăng thì không ai đặt được.</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPublish</name>
    <message>
        <source>What becomes different</source>
        <translation>Có gì thay đổi</translation>
    </message>
    <message>
        <source>What callers will hear</source>
        <translation>Người gọi sẽ nghe gì</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Bạn là ai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>PIN của chủ quán</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>Bỏ thay đổi của tôi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ quán</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Kể từ khi nào</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>To callers on the line: Our menu has just changed. Please check the price again.</source>
        <translation>Với người đang gọi: Our menu has just changed. Please check the price again. (Thực đơn vừa thay đổi. Xin kiểm tra lại giá.)</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN, 4 to 12 digits</source>
        <translation>Chọn PIN của chủ quán, 4 đến 12 số</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Above is how yours differs from what is sold now: drop your changes, then make again what you still want.</source>
        <translation>Trong lúc đó người khác đã sửa thực đơn. Ở trên là chỗ bản của bạn khác với bản đang bán: hãy bỏ thay đổi của bạn, rồi làm lại những gì bạn vẫn muốn.</translation>
    </message>
    <message>
        <source>Publish then</source>
        <translation>Đăng lúc đó</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Đăng ngay</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuSide</name>
    <message>
        <source>What a caller says</source>
        <translation>Người gọi nói gì</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>Chỗ sai hoặc lạ</translation>
    </message>
    <message>
        <source>two large lamb kebabs no onion</source>
        <translation>two large lamb kebabs no onion</translation>
    </message>
    <message>
        <source>Try it: what a caller says</source>
        <translation>Thử xem: người gọi nói gì</translation>
    </message>
    <message>
        <source>▲ Error. %1</source>
        <translation>▲ Lỗi. %1</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors: cannot be published</source>
        <translation>
            <numerusform>%n lỗi: không đăng được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things look odd</source>
        <translation>
            <numerusform>%n chỗ trông lạ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Không thấy gì sai</translation>
    </message>
    <message>
        <source>First mend the errors.</source>
        <translation>Hãy sửa các lỗi trước.</translation>
    </message>
    <message>
        <source>The agent asks: %1</source>
        <translation>Trợ lý hỏi: %1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuVersions</name>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>PIN của chủ quán</translation>
    </message>
    <message>
        <source>Sell this one again</source>
        <translation>Bán lại thực đơn này</translation>
    </message>
    <message>
        <source>Drop the plan</source>
        <translation>Bỏ lịch</translation>
    </message>
    <message>
        <source>Menus that were sold</source>
        <translation>Các thực đơn đã bán</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Menus that were sold, the latest first</source>
        <translation>Các thực đơn đã bán, mới nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>%1   %2, %n changes</source>
        <translation>
            <numerusform>%1   %2, %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Planned for %1 and not sold: the menu was changed meanwhile.</source>
        <translation>▲ Đã lên lịch %1 mà không bán: trong lúc đó thực đơn đã đổi.</translation>
    </message>
    <message>
        <source>● Planned for %1:</source>
        <translation>● Đã lên lịch %1:</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Chưa lên lịch gì.</translation>
    </message>
</context>
<context>
    <name>docket::ui::NameAdder</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberWall</name>
    <message>
        <source>Ready: %1</source>
        <translation>Sẵn sàng: %1</translation>
    </message>
    <message>
        <source>Being prepared: %1</source>
        <translation>Đang làm: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpeningCheck</name>
    <message>
        <source>Print a test line</source>
        <translation>In một dòng thử</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Phát âm thanh</translation>
    </message>
    <message>
        <source>Look at connections</source>
        <translation>Xem kết nối</translation>
    </message>
    <message>
        <source>Look at the menu</source>
        <translation>Xem thực đơn</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Yêu cầu gần nhất: %1</translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s behind this one</source>
        <translation>
            <numerusform>Đồng hồ của trợ lý chậm hơn máy này %n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s ahead of this one</source>
        <translation>
            <numerusform>Đồng hồ của trợ lý nhanh hơn máy này %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>On sale since %1</source>
        <translation>Đang bán từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>of the menu</comment>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>Hết: %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>Có lại %1</translation>
    </message>
    <message>
        <source>Until somebody brings it back</source>
        <translation>Tới khi có người bật bán lại</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>Bán lại</translation>
    </message>
    <message>
        <source>Nothing is sold out</source>
        <translation>Không món nào hết</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n things do not work</source>
        <translation>
            <numerusform>▲ %n thứ không chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n things to look at</source>
        <translation>
            <numerusform>◆ %n chỗ cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>● Ready to open</source>
        <translation>● Sẵn sàng mở cửa</translation>
    </message>
    <message>
        <source>Enter the tunnel&apos;s address under Settings, then restart Docket</source>
        <translation>Nhập địa chỉ đường hầm trong Cài đặt, rồi khởi động lại Docket</translation>
    </message>
    <message>
        <source>No call from outside since the start: ring the shop&apos;s number</source>
        <translation>Chưa có cuộc gọi nào từ bên ngoài từ lúc khởi động: hãy gọi số của quán</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderAmendForm</name>
    <message>
        <source>Notes for the kitchen</source>
        <translation>Ghi chú cho bếp</translation>
    </message>
    <message>
        <source>− 5 min</source>
        <translation>− 5 phút</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation>Sớm hơn năm phút</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 phút</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>Trễ hơn năm phút</translation>
    </message>
    <message>
        <source>Change order %1</source>
        <translation>Sửa đơn %1</translation>
    </message>
    <message>
        <source>Money went back for this order: how many of what stays as it is. Notes and time can be changed.</source>
        <translation>Đơn này đã hoàn tiền: món và số lượng giữ nguyên. Ghi chú và giờ thì sửa được.</translation>
    </message>
    <message>
        <source>Prices stay those that it was sold at. The kitchen gets a CHANGED docket, and the board shows it until somebody taps “Seen”.</source>
        <translation>Giá giữ như lúc bán. Bếp nhận phiếu ĐÃ SỬA (CHANGED), và bảng đơn hiện nó cho tới khi có người bấm “Đã xem”.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Sửa đơn</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Khách yêu cầu</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Có món hết</translation>
    </message>
    <message>
        <source>Taken down wrongly</source>
        <translation>Ghi sai đơn</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Bớt một: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Thêm một: %1</translation>
    </message>
    <message>
        <source>Pick-up %1</source>
        <translation>Giờ lấy %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderChangeForm</name>
    <message>
        <source>Customer asked</source>
        <translation>Khách yêu cầu</translation>
    </message>
    <message>
        <source>Never picked up</source>
        <translation>Không đến lấy</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Có món hết</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Đặt hai lần</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Hủy nhầm</translation>
    </message>
    <message>
        <source>Customer wants it after all</source>
        <translation>Khách đổi ý, vẫn lấy</translation>
    </message>
    <message>
        <source>Wrong or missing</source>
        <translation>Sai hoặc thiếu</translation>
    </message>
    <message>
        <source>Cold or late</source>
        <translation>Nguội hoặc trễ</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Trả hai lần</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Hủy đơn %1</translation>
    </message>
    <message>
        <source>Bring order %1 back</source>
        <translation>Khôi phục đơn %1</translation>
    </message>
    <message>
        <source>Give money back for order %1</source>
        <translation>Hoàn tiền đơn %1</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Hủy đơn</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Callers cannot bring it back. Who got a text is told.</source>
        <translation>Người gọi không tự khôi phục được. Ai đã nhận tin nhắn thì được báo.</translation>
    </message>
    <message>
        <source>The kitchen has started it: the board shows it struck until somebody taps “Seen”, and a CANCELLED docket is printed.</source>
        <translation>Bếp đã bắt đầu làm: bảng đơn hiện đơn bị gạch cho tới khi có người bấm “Đã xem”, và in một phiếu ĐÃ HỦY (CANCELLED).</translation>
    </message>
    <message>
        <source>It goes back to the board, and its dockets are printed again, headed BACK ON.</source>
        <translation>Đơn trở lại bảng, và các phiếu được in lại, đầu phiếu ghi BACK ON (làm lại đơn).</translation>
    </message>
    <message>
        <source>Of %1, %2 has not been given back. The order&apos;s total stays.</source>
        <translation>Tổng %1, còn %2 chưa hoàn. Tổng của đơn giữ nguyên.</translation>
    </message>
    <message>
        <source>How much is given back</source>
        <translation>Số tiền hoàn</translation>
    </message>
    <message>
        <source>GIVE BACK $</source>
        <translation>HOÀN TIỀN $</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>a line of an order</comment>
        <translation>%1, đã hoàn tiền</translation>
    </message>
    <message>
        <source>Type how much is given back.</source>
        <translation>Hãy nhập số tiền hoàn.</translation>
    </message>
    <message>
        <source>in cash from the drawer</source>
        <translation>tiền mặt từ ngăn tiền</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>vào thẻ</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>cách khác</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>Hoàn bằng cách nào</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>Đưa khách %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderDetails</name>
    <message>
        <source>Everything about the order</source>
        <translation>Mọi thứ về đơn</translation>
    </message>
    <message>
        <source>ORDERED</source>
        <translation>ĐÃ ĐẶT</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>GIÁ</translation>
    </message>
    <message>
        <source>Total, with GST %1 in it</source>
        <translation>Tổng cộng, gồm GST %1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 trả</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Còn phải trả</translation>
    </message>
    <message>
        <source>Kept after that (adjustment note to %1)</source>
        <translation>Còn giữ sau khi hoàn (phiếu điều chỉnh cho %1)</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>CUỘC GỌI</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>TIN NHẮN</translation>
    </message>
    <message>
        <source>DOCKETS</source>
        <translation>PHIẾU</translation>
    </message>
    <message>
        <source>WHO DID WHAT</source>
        <translation>NGƯỜI NÀO LÀM GÌ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFileWords</name>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>đã in</translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation>có thể đã in</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>chưa in</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Ready for pick-up</source>
        <translation>Sẵn sàng để lấy</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a message</comment>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã đến</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>đã khôi phục</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>gave money back</source>
        <translation>đã hoàn tiền</translation>
    </message>
    <message>
        <source>took money</source>
        <translation>đã thu tiền</translation>
    </message>
    <message>
        <source>took a payment back</source>
        <translation>đã hủy một khoản thu</translation>
    </message>
    <message>
        <source>printed it again</source>
        <translation>đã in lại</translation>
    </message>
    <message>
        <source>discarded a docket</source>
        <translation>đã bỏ một phiếu</translation>
    </message>
    <message>
        <source>Somebody at the board</source>
        <translation>Ai đó ở bảng đơn</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>trễ %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>sớm %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● đang chờ</translation>
    </message>
    <message>
        <source>◆ being made</source>
        <translation>◆ đang làm</translation>
    </message>
    <message>
        <source>▲ ready</source>
        <translation>▲ sẵn sàng</translation>
    </message>
    <message>
        <source>✓ collected</source>
        <translation>✓ đã lấy</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ đã hủy</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>đặt lúc %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Hẹn %1</translation>
    </message>
    <message>
        <source>ready %1 (%2)</source>
        <comment>a time, and how well that was</comment>
        <translation>sẵn sàng %1 (%2)</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>hủy lúc %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>lấy lúc %1</translation>
    </message>
    <message>
        <source>NO %1</source>
        <translation>KHÔNG %1</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>combo: %1</translation>
    </message>
    <message>
        <source>%1 (%2, give back %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2, hoàn lại %3)</translation>
    </message>
    <message>
        <source>%1 (%2, still to pay %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1 (%2, còn phải trả %3)</translation>
    </message>
    <message>
        <source>Given back %1 (GST %2), %3 %4: %5</source>
        <comment>amount, tax, time, who, why</comment>
        <translation>Đã hoàn %1 (GST %2), %3 %4: %5</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 taken back, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1: đã hủy thu, %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 given, change %3</source>
        <translation>%1: đưa %2, tiền thối %3</translation>
    </message>
    <message>
        <source>Given back %1, %2 %3: %4</source>
        <comment>amount, time, who, why</comment>
        <translation>Đã hoàn %1, %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Say why first: tap a reason or type one.</source>
        <translation>Cho biết lý do trước: bấm một lý do hoặc tự ghi.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderList</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>Đơn cũ hơn</translation>
    </message>
    <message>
        <source>Number, name, phone, item or day</source>
        <translation>Số đơn, tên, điện thoại, món hoặc ngày</translation>
    </message>
    <message>
        <source>Orders, newest first</source>
        <translation>Đơn, mới nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>The last %n orders</source>
        <translation>
            <numerusform>%n đơn gần nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order that is placed will stand here.</source>
        <translation>Mọi đơn đã đặt sẽ nằm ở đây.</translation>
    </message>
    <message>
        <source>No order is found. Type less, or another part of the name or number.</source>
        <translation>Không thấy đơn nào. Gõ ít hơn, hoặc gõ phần khác của tên hay số.</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Hủy đơn</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>The order was moved on meanwhile: %1. What you typed is still here.</source>
        <translation>Trong lúc đó đơn đã chuyển bước: %1. Những gì bạn gõ vẫn còn đây.</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Đặt lại</translation>
    </message>
</context>
<context>
    <name>docket::ui::Pager</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <comment>orders that need not be started yet</comment>
        <translation>
            <numerusform>%n đơn để sau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n more</source>
        <comment>orders on the pages that follow</comment>
        <translation>
            <numerusform>Tiếp: %n đơn nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Trang cuối</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaperWindow</name>
    <message>
        <source>Paper of %1</source>
        <comment>a printer</comment>
        <translation>Giấy của %1</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Chưa in gì.</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mới hơn</translation>
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
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Số tiền khác</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>bằng thẻ</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>TIỀN MẶT</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>THẺ</translation>
    </message>
    <message>
        <source>A PART</source>
        <translation>MỘT PHẦN</translation>
    </message>
    <message>
        <source>IN EQUAL SHARES</source>
        <translation>CHIA ĐỀU</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>Phải trả %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people still pay.</source>
        <translation>
            <numerusform>Còn %n người trả.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Thẻ %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>vừa đủ</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>tiền thối %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>One pays</source>
        <translation>Một người trả</translation>
    </message>
    <message numerus="yes">
        <source>%n people pay</source>
        <translation>
            <numerusform>%n người trả</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Hãy nhập số tiền trước.</translation>
    </message>
</context>
<context>
    <name>docket::ui::PhoneCard</name>
    <message>
        <source>ON THE PHONE</source>
        <translation>ĐANG GỌI</translation>
    </message>
    <message numerus="yes">
        <source>ON THE PHONE, %n more</source>
        <comment>calls</comment>
        <translation>
            <numerusform>ĐANG GỌI, thêm %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>số ẩn</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa gọi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long somebody is on the phone</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>Giỏ chưa có gì</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>in a cart</comment>
        <translation>
            <numerusform>%n món</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items before</source>
        <comment>of a cart, that are not shown</comment>
        <translation>
            <numerusform>trước đó %n món</numerusform>
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
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterCard</name>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Xem giấy in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printer and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>a printer</comment>
        <translation>Dự phòng: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterPage</name>
    <message>
        <source>Waiting for a printer</source>
        <translation>Đang chờ máy in</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>In gần đây</translation>
    </message>
    <message>
        <source>How dockets look</source>
        <translation>Mẫu phiếu</translation>
    </message>
    <message>
        <source>Any other docket: its number</source>
        <translation>Phiếu khác: số phiếu</translation>
    </message>
    <message>
        <source>The number of a docket</source>
        <translation>Số của phiếu</translation>
    </message>
    <message>
        <source>Print that again</source>
        <translation>In lại phiếu đó</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>In ra</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Read from the screen</source>
        <translation>Đã đọc trên màn hình</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Đã có trên giấy</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Cũ quá rồi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Print at %1</source>
        <comment>a printer</comment>
        <translation>In ở %1</translation>
    </message>
    <message>
        <source>Every docket is printed. Tap one to print all of its order again.</source>
        <translation>Mọi phiếu đã in. Bấm một phiếu để in lại tất cả phiếu của đơn đó.</translation>
    </message>
    <message>
        <source>Tap a docket, then say what becomes of it.</source>
        <translation>Bấm một phiếu, rồi chọn làm gì với nó.</translation>
    </message>
    <message>
        <source>Print all of %1 again</source>
        <comment>an order</comment>
        <translation>In lại tất cả của %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterWords</name>
    <message>
        <source>Not used yet</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Không kết nối được</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Hết giấy</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Nắp đang mở</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Có sự cố</translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n phiếu đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n min</source>
        <translation>
            <numerusform>lâu nhất %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n phiếu cũ: in hay bỏ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Không có gì chờ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order and its printer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bag slip, %2</source>
        <translation>%1, phiếu túi, %2</translation>
    </message>
    <message>
        <source>%1, receipt, %2</source>
        <translation>%1, biên lai, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min old: print or discard?</source>
        <translation>
            <numerusform>đã %n phút: in hay bỏ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old: print or discard?</source>
        <translation>
            <numerusform>đã %n tiếng: in hay bỏ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n min</source>
        <translation>
            <numerusform>chờ %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>may be on paper</source>
        <translation>có thể đã ra giấy</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a printer</comment>
        <translation>thay cho %1</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <comment>a docket that nobody confirmed, and when</comment>
        <translation>%1, đã gửi %2</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <comment>a docket and when</comment>
        <translation>%1, đã in %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueWords</name>
    <message>
        <source>The kitchen is free.</source>
        <translation>Bếp đang rảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of work</source>
        <translation>
            <numerusform>%n phút việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the slowest</source>
        <comment>a station of the kitchen</comment>
        <translation>%1 chậm nhất</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of its parts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>đúng giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>trễ %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>sớm %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: mostly %1, %2 % late.</source>
        <comment>the second is a share of the orders</comment>
        <translation>Hôm nay: đa số %1, %2 % bị trễ.</translation>
    </message>
    <message numerus="yes">
        <source>+%1 min for %n min more</source>
        <comment>added by hand</comment>
        <translation>
            <numerusform>+%1 phút, trong %n phút nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone orders until %1</source>
        <translation>Không nhận đơn điện thoại đến %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Mở đến %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng cửa</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Đóng cửa, mở lại %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadyScreen</name>
    <message>
        <source>Ready for collection</source>
        <translation>Sẵn sàng để lấy</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReasonPicker</name>
    <message>
        <source>Why, in your words</source>
        <translation>Lý do, bạn tự ghi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>More, in your words</source>
        <translation>Ghi thêm</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>LÝ DO</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecallPanel</name>
    <message>
        <source>Nothing has been collected yet.</source>
        <translation>Chưa có đơn nào được lấy.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>BRING BACK</source>
        <translation>KHÔI PHỤC</translation>
    </message>
    <message>
        <source>Keep time: it is ready again. Restart: it is made again. Print: its docket, marked as a copy.</source>
        <translation>Giữ giờ: đơn lại sẵn sàng. Làm từ đầu: đơn được làm lại. In: in phiếu, có ghi là bản sao.</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>lấy lúc %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1, đơn %2</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Giữ giờ</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Làm từ đầu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 ngày</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n đơn đã hủy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>đã hoàn %1</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>DOANH THU</translation>
    </message>
    <message>
        <source>%1 of it GST</source>
        <translation>trong đó GST %1</translation>
    </message>
    <message>
        <source>ORDERS</source>
        <translation>SỐ ĐƠN</translation>
    </message>
    <message>
        <source>none cancelled</source>
        <translation>không đơn nào hủy</translation>
    </message>
    <message>
        <source>AN ORDER</source>
        <translation>MỖI ĐƠN</translation>
    </message>
    <message>
        <source>deals saved customers %1</source>
        <translation>khách đỡ được %1 nhờ combo</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>ĐÚNG GIỜ</translation>
    </message>
    <message>
        <source>%1 late, %2 early</source>
        <translation>%1 trễ, %2 sớm</translation>
    </message>
    <message>
        <source>CALLS THAT ORDERED</source>
        <translation>CUỘC GỌI CÓ ĐẶT</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n cuộc đã nghe</numerusform>
        </translation>
    </message>
    <message>
        <source>What sold</source>
        <translation>Bán được gì</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Món</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Đã bán</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Ngày nào</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Qua đâu</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Đến từ</translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>sớm %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>trễ %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised and kept</source>
        <translation>Hẹn và giữ hẹn</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min early</source>
        <translation>
            <numerusform>sớm hơn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng giờ</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min late</source>
        <translation>
            <numerusform>trễ hơn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>mức giữa</translation>
    </message>
    <message>
        <source>early</source>
        <translation>sớm</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>Trong bếp</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>Một nửa</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 trên 10</translation>
    </message>
    <message>
        <source>from order to start</source>
        <translation>từ lúc đặt đến bắt đầu</translation>
    </message>
    <message>
        <source>from start to ready</source>
        <translation>từ bắt đầu đến sẵn sàng</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>đến bắt đầu</translation>
    </message>
    <message>
        <source>to ready</source>
        <translation>đến sẵn sàng</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã nghe</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>đã đặt</translation>
    </message>
    <message>
        <source>hung up with something in the cart</source>
        <translation>cúp máy khi giỏ đang có món</translation>
    </message>
    <message>
        <source>asked only</source>
        <translation>chỉ hỏi</translation>
    </message>
    <message>
        <source>on the line now</source>
        <translation>đang gọi</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>cúp máy</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>hỏi</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>Có nói mà không hiểu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lời nói</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>Nói lần cuối</translation>
    </message>
    <message numerus="yes">
        <source>in %n calls, last %1</source>
        <translation>
            <numerusform>trong %n cuộc gọi, lần cuối %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no GST</source>
        <translation>không có GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportsPage</name>
    <message>
        <source>Nothing was sold in these days</source>
        <translation>Những ngày này không bán được gì</translation>
    </message>
    <message>
        <source>Each order, by phone or at the counter, is counted here at once: what sold, when, how promises were kept and how calls ended. Choose other days above, or place a test call from the board.</source>
        <translation>Mỗi đơn, qua điện thoại hay tại quầy, được tính ngay ở đây: bán gì, lúc nào, giữ hẹn ra sao và các cuộc gọi kết thúc thế nào. Hãy chọn ngày khác ở trên, hoặc gọi thử từ bảng đơn.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Xem nhanh</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RestartCard</name>
    <message>
        <source>Not now</source>
        <translation>Chưa, để sau</translation>
    </message>
    <message>
        <source>Docket takes no calls for some seconds. Orders and dockets stay as they are.</source>
        <translation>Docket không nhận cuộc gọi trong vài giây. Đơn và phiếu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Có, khởi động lại</translation>
    </message>
    <message>
        <source>Restart Docket now</source>
        <translation>Khởi động lại Docket ngay</translation>
    </message>
</context>
<context>
    <name>docket::ui::RingBackCard</name>
    <message>
        <source>Done</source>
        <comment>the caller has been rung back</comment>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>RING BACK</source>
        <translation>GỌI LẠI</translation>
    </message>
    <message numerus="yes">
        <source>RING BACK, %n more</source>
        <translation>
            <numerusform>GỌI LẠI, thêm %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>số ẩn</translation>
    </message>
    <message>
        <source>%1: wants to speak to a person</source>
        <translation>%1: muốn nói chuyện với người thật</translation>
    </message>
    <message>
        <source>%1: hung up before ordering</source>
        <translation>%1: cúp máy trước khi đặt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further items of a cart</comment>
        <translation>
            <numerusform>và %n món nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been rung back</source>
        <translation>Đã gọi lại cho %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleCart</name>
    <message>
        <source>NO %1</source>
        <translation>KHÔNG %1</translation>
    </message>
    <message>
        <source>Send, pay later</source>
        <translation>Gửi, trả sau</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>hẹn %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách lẻ</translation>
    </message>
    <message>
        <source>Name, number, time, notes</source>
        <translation>Tên, số, giờ, ghi chú</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <translation>Sẵn sàng %1</translation>
    </message>
    <message>
        <source>18 and over only: look at the age.</source>
        <translation>Chỉ bán cho người từ 18 tuổi: hãy kiểm tra tuổi.</translation>
    </message>
    <message>
        <source>%1 noted, %2 to pay</source>
        <translation>Đã ghi %1, còn phải trả %2</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Xóa %1 đã ghi?</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleDetails</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Notes for the kitchen</source>
        <translation>Ghi chú cho bếp</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>KHÁCH</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>KHI NÀO</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>GHI CHÚ</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Sớm nhất</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleGrid</name>
    <message>
        <source>sold out</source>
        <translation>hết</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell: tap Menu at the top.</source>
        <translation>Thực đơn chưa có món nào. Hãy thêm món bạn bán: bấm Thực đơn ở trên.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleList</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>Nothing is on hold. Tap Hold in a sale to serve somebody else first.</source>
        <translation>Không có gì đang giữ. Bấm “Tạm giữ” khi bán để phục vụ người khác trước.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách lẻ</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n món</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Chưa trả</translation>
    </message>
    <message>
        <source>Every open order is paid.</source>
        <translation>Mọi đơn đang mở đều đã trả tiền.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleResult</name>
    <message>
        <source>Print a receipt</source>
        <translation>In biên lai</translation>
    </message>
    <message>
        <source>The payment was a mistake</source>
        <translation>Thu tiền nhầm</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Bán tiếp</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Tiền thối %1</translation>
    </message>
    <message>
        <source>%1 is in the kitchen. %2 to pay.</source>
        <translation>%1: đơn đã vào bếp. Còn phải trả %2.</translation>
    </message>
    <message>
        <source>%1 has paid %2.</source>
        <translation>%1 đã trả %2.</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenshotTour</name>
    <message>
        <source>Cannot write %1.</source>
        <translation>Không ghi được %1.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SecretPanel</name>
    <message>
        <source>The new secret</source>
        <translation>Khóa bí mật mới</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>The provider&apos;s new secret</source>
        <translation>Khóa bí mật mới của nhà cung cấp</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Khóa bí mật mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>New one, from the provider</source>
        <translation>Khóa mới, do nhà cung cấp đưa</translation>
    </message>
    <message>
        <source>Given when Docket was started: change it there.</source>
        <translation>Được đưa vào lúc khởi động Docket: hãy đổi ở đó.</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Có, bỏ khóa này</translation>
    </message>
    <message>
        <source>End the old one</source>
        <translation>Bỏ khóa cũ</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at the provider of the agent; until you end the old one, both are let in.</source>
        <translation>Hãy chép ngay: chỉ hiện một lần này. Nhập nó ở nhà cung cấp của trợ lý; cho tới khi bạn bỏ khóa cũ, cả hai đều được cho vào.</translation>
    </message>
    <message>
        <source>Both are let in. When the old one is not used any more, end it.</source>
        <translation>Cả hai đều được cho vào. Khi khóa cũ không còn ai dùng, hãy bỏ nó.</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at once: who brings none is turned away from now on.</source>
        <translation>Hãy chép ngay: chỉ hiện một lần này. Nhập ngay: từ giờ ai không có khóa sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>A new one is let in beside the old one: no call is turned away while you change it.</source>
        <translation>Khóa mới được cho vào song song với khóa cũ: trong lúc bạn đổi không cuộc gọi nào bị từ chối.</translation>
    </message>
    <message>
        <source>From the first one on, the shop&apos;s own screens can ask for the open orders with it.</source>
        <translation>Từ khi có khóa đầu tiên, các màn hình của quán dùng nó để xem các đơn đang mở.</translation>
    </message>
    <message>
        <source>While agents have no secret at all, those on this computer are let in without one. From the first one on they are turned away until they bring it: enter it there at once.</source>
        <translation>Khi trợ lý chưa có khóa bí mật nào, trợ lý trên máy này được cho vào mà không cần khóa. Từ khi có khóa đầu tiên, chúng bị từ chối cho tới khi có khóa: hãy nhập vào đó ngay.</translation>
    </message>
    <message>
        <source>Text messages go out with the new one. Reports with the old one are still believed: end it here when it is ended at Twilio.</source>
        <translation>Tin nhắn được gửi bằng khóa mới. Báo cáo dùng khóa cũ vẫn được chấp nhận: khi khóa cũ đã bỏ ở Twilio thì bỏ ở đây.</translation>
    </message>
    <message>
        <source>A new one is used at once, and reports with the old one are believed until you end it.</source>
        <translation>Khóa mới được dùng ngay, còn báo cáo dùng khóa cũ vẫn được chấp nhận cho tới khi bạn bỏ nó.</translation>
    </message>
    <message>
        <source>From the first one on, text messages can be sent.</source>
        <translation>Từ khi có khóa đầu tiên thì gửi được tin nhắn.</translation>
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
            <numerusform>Mỗi đơn thêm %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>ends the minutes that were added</comment>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>No more added minutes</source>
        <translation>Thôi cộng thêm phút</translation>
    </message>
    <message>
        <source>86</source>
        <comment>the list of what is sold out</comment>
        <translation>Hết món</translation>
    </message>
    <message>
        <source>86: %1</source>
        <translation>Hết: %1</translation>
    </message>
    <message numerus="yes">
        <source>86 list, %n things are sold out</source>
        <translation>
            <numerusform>Danh sách hết món, %n thứ đã hết</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume calls</source>
        <translation>Nghe máy lại</translation>
    </message>
    <message>
        <source>Pause calls</source>
        <translation>Ngưng nghe máy</translation>
    </message>
    <message>
        <source>Take orders by phone again</source>
        <translation>Nhận đơn điện thoại trở lại</translation>
    </message>
    <message>
        <source>Take no orders by phone</source>
        <translation>Không nhận đơn điện thoại</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingPanel</name>
    <message>
        <source>Its name</source>
        <translation>Tên của nó</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Bớt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>Trở về mặc định: %1</translation>
    </message>
    <message>
        <source>This was given when Docket was started (--set). Change it there.</source>
        <translation>Được đưa vào lúc khởi động Docket (--set). Hãy đổi ở đó.</translation>
    </message>
    <message>
        <source>◆ Kept. It counts from the next start of Docket.</source>
        <translation>◆ Đã lưu. Có hiệu lực từ lần khởi động Docket sau.</translation>
    </message>
    <message>
        <source>A change counts at once.</source>
        <translation>Thay đổi có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>A change counts from the next start of Docket.</source>
        <translation>Thay đổi có hiệu lực từ lần khởi động Docket sau.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingWords</name>
    <message>
        <source>Header with the token</source>
        <translation>Header chứa token</translation>
    </message>
    <message>
        <source>The name of the header in which the agent sends its token. The secrets themselves stand under Connections.</source>
        <translation>Tên header mà trợ lý dùng để gửi token. Các khóa bí mật nằm ở mục Kết nối.</translation>
    </message>
    <message>
        <source>authorization bearer password</source>
        <translation>authorization bearer mật khẩu</translation>
    </message>
    <message>
        <source>How messages are signed</source>
        <translation>Cách ký tin</translation>
    </message>
    <message>
        <source>The method that the agent&apos;s provider signs with.</source>
        <translation>Cách ký mà nhà cung cấp trợ lý dùng.</translation>
    </message>
    <message>
        <source>hmac sha signature</source>
        <translation>hmac sha chữ ký</translation>
    </message>
    <message>
        <source>Header with the signature</source>
        <translation>Header chứa chữ ký</translation>
    </message>
    <message>
        <source>The name of the header that carries the signature.</source>
        <translation>Tên header mang chữ ký.</translation>
    </message>
    <message>
        <source>hmac signature</source>
        <translation>hmac chữ ký</translation>
    </message>
    <message>
        <source>Before the signature</source>
        <translation>Trước chữ ký</translation>
    </message>
    <message>
        <source>What stands in front of the signature, for example sha256=.</source>
        <translation>Chữ đứng trước chữ ký, ví dụ sha256=.</translation>
    </message>
    <message>
        <source>Header with the time</source>
        <translation>Header chứa giờ</translation>
    </message>
    <message>
        <source>The name of the header that says when a message was signed.</source>
        <translation>Tên header cho biết tin được ký lúc nào.</translation>
    </message>
    <message>
        <source>hmac timestamp</source>
        <translation>hmac timestamp thời điểm</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ký phần nào</translation>
    </message>
    <message>
        <source>The text that is signed, made of {timestamp}, {method} and {body}.</source>
        <translation>Phần chữ được ký, gồm {timestamp}, {method} và {body}.</translation>
    </message>
    <message>
        <source>How the signature is written</source>
        <translation>Cách viết chữ ký</translation>
    </message>
    <message>
        <source>As hexadecimal digits or as Base64.</source>
        <translation>Bằng số hệ mười sáu (hex) hoặc Base64.</translation>
    </message>
    <message>
        <source>hmac hex</source>
        <translation>hmac hex hệ mười sáu</translation>
    </message>
    <message>
        <source>Longest message of an agent</source>
        <translation>Tin dài nhất của trợ lý</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>A longer message is refused. 1048576 is 1 MB.</source>
        <translation>Tin dài hơn bị từ chối. 1048576 là 1 MB.</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>giới hạn kích thước</translation>
    </message>
    <message>
        <source>Assistant with Vapi</source>
        <translation>Trợ lý ở Vapi</translation>
    </message>
    <message>
        <source>Vapi&apos;s id of the assistant that takes calls to a number without one of its own.</source>
        <translation>Mã (id) của Vapi cho trợ lý nghe cuộc gọi đến số chưa có trợ lý riêng.</translation>
    </message>
    <message>
        <source>vapi agent</source>
        <translation>vapi trợ lý</translation>
    </message>
    <message>
        <source>Tools for agents over MCP</source>
        <translation>Công cụ cho trợ lý qua MCP</translation>
    </message>
    <message>
        <source>Which tools an agent sees that speaks the Model Context Protocol.</source>
        <translation>Trợ lý dùng Model Context Protocol thấy những công cụ nào.</translation>
    </message>
    <message>
        <source>model context protocol</source>
        <translation>model context protocol công cụ</translation>
    </message>
    <message>
        <source>Web pages that may use the tools</source>
        <translation>Trang web được dùng công cụ</translation>
    </message>
    <message>
        <source>Addresses as https://page.example, with blanks between them. Empty: none.</source>
        <translation>Địa chỉ dạng https://page.example, cách nhau bằng khoảng trắng. Để trống: không trang nào.</translation>
    </message>
    <message>
        <source>mcp origin cors browser</source>
        <translation>mcp origin cors trình duyệt</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Số kết nối cùng lúc</translation>
    </message>
    <message>
        <source>More than this are turned away.</source>
        <translation>Nhiều hơn số này thì bị từ chối.</translation>
    </message>
    <message>
        <source>limit server</source>
        <translation>giới hạn máy chủ server</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>The file with the certificate (PEM), if Docket itself is to be reached with https. Empty: a tunnel on this computer does that.</source>
        <translation>Tệp chứng chỉ (PEM), nếu chính Docket được vào bằng https. Để trống: một đường hầm trên máy này lo việc đó.</translation>
    </message>
    <message>
        <source>tls https ssl</source>
        <translation>tls https ssl</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Khóa của chứng chỉ</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s key (PEM, without a passphrase).</source>
        <translation>Tệp khóa của chứng chỉ (PEM, không có mật khẩu).</translation>
    </message>
    <message>
        <source>Own tunnel or proxy</source>
        <translation>Đường hầm hoặc proxy của quán</translation>
    </message>
    <message>
        <source>The addresses of your tunnel&apos;s end, which may say who really asks. Several with blanks between them, also networks as 10.0.0.0/8.</source>
        <translation>Địa chỉ đầu đường hầm của bạn, nơi được quyền cho biết ai thật sự gọi vào. Nhiều địa chỉ thì cách nhau bằng khoảng trắng, cả mạng như 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>forwarded cloudflare ngrok</source>
        <translation>forwarded cloudflare ngrok đường hầm</translation>
    </message>
    <message>
        <source>Requests of a stranger</source>
        <translation>Yêu cầu từ người lạ</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>mỗi phút</translation>
    </message>
    <message>
        <source>From one address, with a wrong secret a tenth of it. 0: no limit.</source>
        <translation>Từ một địa chỉ; sai khóa bí mật thì bằng một phần mười. 0: không giới hạn.</translation>
    </message>
    <message>
        <source>limit flood attack</source>
        <translation>giới hạn tấn công flood</translation>
    </message>
    <message>
        <source>Tools in one call</source>
        <translation>Công cụ trong một cuộc gọi</translation>
    </message>
    <message>
        <source>A lively call needs about twenty. 0: no limit.</source>
        <translation>Một cuộc gọi bận cần khoảng hai mươi. 0: không giới hạn.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>giới hạn</translation>
    </message>
    <message>
        <source>Tools of one provider</source>
        <translation>Công cụ của một nhà cung cấp</translation>
    </message>
    <message>
        <source>All calls of one provider together. 0: no limit.</source>
        <translation>Mọi cuộc gọi của một nhà cung cấp cộng lại. 0: không giới hạn.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>A printer and where it is, as kitchen and tcp://192.0.2.7:9100. What it prints: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</source>
        <translation>Một máy in và chỗ của nó, như kitchen và tcp://192.0.2.7:9100. Nó in gì: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</translation>
    </message>
    <message>
        <source>docket receipt paper usb network</source>
        <translation>phiếu biên lai giấy usb mạng</translation>
    </message>
    <message>
        <source>Letters on a line</source>
        <translation>Ký tự trên một dòng</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>ký tự</translation>
    </message>
    <message>
        <source>How many letters fit on a line of your paper: 48 or 42 on 80 mm, 32 on 58 mm.</source>
        <translation>Một dòng trên giấy của bạn chứa bao nhiêu ký tự: 48 hoặc 42 với giấy 80 mm, 32 với 58 mm.</translation>
    </message>
    <message>
        <source>width paper columns</source>
        <translation>chiều rộng giấy cột</translation>
    </message>
    <message>
        <source>Another printer takes over after</source>
        <translation>Máy in khác làm thay sau</translation>
    </message>
    <message>
        <source>s</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>A printer that is in trouble for so long gives its dockets to the printer that stands in for it.</source>
        <translation>Máy in gặp sự cố lâu chừng này thì chuyển phiếu cho máy in dự phòng của nó.</translation>
    </message>
    <message>
        <source>fallback offline</source>
        <translation>dự phòng mất kết nối</translation>
    </message>
    <message>
        <source>A waiting docket alarms after</source>
        <translation>Phiếu chờ báo động sau</translation>
    </message>
    <message>
        <source>A docket that was not printed for so long raises an alarm.</source>
        <translation>Phiếu chưa in được lâu chừng này thì báo động.</translation>
    </message>
    <message>
        <source>offline paper</source>
        <translation>mất kết nối giấy</translation>
    </message>
    <message>
        <source>Old dockets ask after</source>
        <translation>Phiếu cũ thì hỏi sau</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>A docket that waited for so long is printed only when somebody says so. 0: it is always printed.</source>
        <translation>Phiếu đã chờ lâu chừng này chỉ in khi có người bảo in. 0: luôn in.</translation>
    </message>
    <message>
        <source>late reprint</source>
        <translation>trễ in lại</translation>
    </message>
    <message>
        <source>Due before the promise</source>
        <translation>Đến giờ, trước giờ hẹn</translation>
    </message>
    <message>
        <source>So many minutes before the promised time an order turns yellow.</source>
        <translation>Trước giờ hẹn từng này phút, đơn chuyển màu vàng.</translation>
    </message>
    <message>
        <source>warning yellow</source>
        <translation>cảnh báo vàng</translation>
    </message>
    <message>
        <source>Late after the promise</source>
        <translation>Trễ, sau giờ hẹn</translation>
    </message>
    <message>
        <source>So many minutes after the promised time an order turns red.</source>
        <translation>Sau giờ hẹn từng này phút, đơn chuyển màu đỏ.</translation>
    </message>
    <message>
        <source>warning red</source>
        <translation>cảnh báo đỏ</translation>
    </message>
    <message>
        <source>Orders for later appear</source>
        <translation>Đơn để sau hiện ra</translation>
    </message>
    <message>
        <source>So many minutes before work on it must start, an order for later comes onto the board.</source>
        <translation>Đơn để sau lên bảng đơn trước lúc phải bắt đầu làm từng này phút.</translation>
    </message>
    <message>
        <source>preorder scheduled</source>
        <translation>đặt trước hẹn giờ</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Cỡ của mọi thứ</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How large texts and buttons are. 160 can be read from two metres.</source>
        <translation>Chữ và nút to chừng nào. 160 thì đọc được từ hai mét.</translation>
    </message>
    <message>
        <source>text font zoom big small</source>
        <translation>chữ font zoom to nhỏ</translation>
    </message>
    <message>
        <source>How orders stand</source>
        <translation>Cách xếp đơn</translation>
    </message>
    <message>
        <source>As long as they are, or all in cells of one size.</source>
        <translation>Dài ngắn tùy đơn, hoặc tất cả trong ô cùng cỡ.</translation>
    </message>
    <message>
        <source>grid tiles</source>
        <translation>lưới ô</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Dark for the kitchen at night, light for a bright counter.</source>
        <translation>Tối cho bếp ban đêm, sáng cho quầy nhiều ánh sáng.</translation>
    </message>
    <message>
        <source>dark light theme</source>
        <translation>tối sáng giao diện</translation>
    </message>
    <message>
        <source>What the screens speak. It can be changed at once under Help.</source>
        <translation>Ngôn ngữ của các màn hình. Đổi ngay được ở mục Trợ giúp.</translation>
    </message>
    <message>
        <source>translation words tongue</source>
        <translation>dịch tiếng language</translation>
    </message>
    <message>
        <source>Monitor for customers</source>
        <translation>Màn hình cho khách</translation>
    </message>
    <message>
        <source>The number or name of the monitor that shows which orders are ready. Empty: none.</source>
        <translation>Số hoặc tên của màn hình báo đơn nào đã sẵn sàng. Để trống: không có.</translation>
    </message>
    <message>
        <source>second display television</source>
        <translation>màn hình phụ tivi</translation>
    </message>
    <message>
        <source>Monitor of a station</source>
        <translation>Màn hình của khu</translation>
    </message>
    <message>
        <source>A monitor, by its number or name, and the station whose lines it shows: 2 and grill.</source>
        <translation>Một màn hình, theo số hoặc tên, và khu mà nó hiện các dòng: 2 và grill.</translation>
    </message>
    <message>
        <source>second display kitchen</source>
        <translation>màn hình phụ bếp</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>How loud new orders and alarms are. 0: no sound at all.</source>
        <translation>Đơn mới và báo động kêu to chừng nào. 0: tắt tiếng hẳn.</translation>
    </message>
    <message>
        <source>volume alarm bell quiet mute</source>
        <translation>âm lượng báo động chuông im tắt tiếng</translation>
    </message>
    <message>
        <source>A new order rings again after</source>
        <translation>Đơn mới reo lại sau</translation>
    </message>
    <message>
        <source>Louder each time, until somebody touches the screen. 0: it rings once.</source>
        <translation>Mỗi lần to hơn, tới khi có người chạm màn hình. 0: chỉ reo một lần.</translation>
    </message>
    <message>
        <source>alarm bell repeat</source>
        <translation>báo động chuông lặp lại</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>keyboard bump bar shortcut</source>
        <translation>bàn phím phím tắt bump bar</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Địa chỉ trên internet</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the internet sees it, with https. Docket asks every minute whether it is answered there. Empty: nobody asks.</source>
        <translation>Địa chỉ của quán nhìn từ internet, có https. Mỗi phút Docket hỏi xem ở đó có trả lời không. Để trống: không ai hỏi.</translation>
    </message>
    <message>
        <source>tunnel url reachable online</source>
        <translation>đường hầm url vào được trực tuyến</translation>
    </message>
    <message>
        <source>A clock that jumped</source>
        <translation>Đồng hồ nhảy giờ</translation>
    </message>
    <message>
        <source>A clock that is set by so much makes promises wrong, and is told. 0: not watched.</source>
        <translation>Đồng hồ bị chỉnh chừng này làm sai giờ hẹn, và sẽ được báo. 0: không theo dõi.</translation>
    </message>
    <message>
        <source>time date</source>
        <translation>giờ ngày</translation>
    </message>
    <message>
        <source>Too little room on the disk</source>
        <translation>Đĩa còn quá ít chỗ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>With less room than this the foot of the window says so. 0: not watched.</source>
        <translation>Ít chỗ hơn mức này thì chân cửa sổ sẽ báo. 0: không theo dõi.</translation>
    </message>
    <message>
        <source>space full storage</source>
        <translation>chỗ trống đầy lưu trữ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>bản sao lưu</translation>
    </message>
    <message>
        <source>So many nightly copies of the orders are kept. The oldest go.</source>
        <translation>Giữ từng này bản sao lưu hằng đêm của các đơn. Bản cũ nhất bị bỏ.</translation>
    </message>
    <message>
        <source>copy restore save</source>
        <translation>sao chép khôi phục lưu</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Lần chạy đầu</translation>
    </message>
    <message>
        <source>Whether the steps that set a new shop up show themselves at the start. They are always found under Help.</source>
        <translation>Các bước thiết lập quán mới có tự hiện khi khởi động không. Lúc nào cũng tìm được ở mục Trợ giúp.</translation>
    </message>
    <message>
        <source>wizard setup start</source>
        <translation>hướng dẫn thiết lập khởi động</translation>
    </message>
    <message>
        <source>Steps gone through</source>
        <translation>Các bước đã qua</translation>
    </message>
    <message>
        <source>The steps of the first run that somebody has gone through.</source>
        <translation>Các bước của lần chạy đầu đã có người làm qua.</translation>
    </message>
    <message>
        <source>wizard setup first run</source>
        <translation>hướng dẫn thiết lập lần đầu</translation>
    </message>
    <message>
        <source>A stuck shop starts again after</source>
        <translation>Bị treo thì khởi động lại sau</translation>
    </message>
    <message>
        <source>When nothing is answered for so long, Docket ends itself and is started again. No order is lost. 0: never.</source>
        <translation>Không trả lời gì lâu chừng này thì Docket tự đóng và được khởi động lại. Không mất đơn nào. 0: không bao giờ.</translation>
    </message>
    <message>
        <source>watchdog hang freeze crash</source>
        <translation>treo đứng máy sự cố watchdog</translation>
    </message>
    <message>
        <source>Most items in one order</source>
        <translation>Nhiều món nhất trong một đơn</translation>
    </message>
    <message>
        <source>items</source>
        <translation>món</translation>
    </message>
    <message>
        <source>A larger order is passed on to a person, who can say whether the kitchen can make it.</source>
        <translation>Đơn lớn hơn được chuyển cho một người, người đó biết bếp có làm được không.</translation>
    </message>
    <message>
        <source>limit large catering</source>
        <translation>giới hạn lớn tiệc</translation>
    </message>
    <message>
        <source>The same number again within</source>
        <translation>Cùng số gọi lại trong vòng</translation>
    </message>
    <message>
        <source>Somebody who orders twice within this time is marked on the board: perhaps the first call broke off. 0: nobody is marked.</source>
        <translation>Ai đặt hai lần trong khoảng này bị đánh dấu trên bảng đơn: có thể cuộc gọi đầu bị đứt. 0: không đánh dấu ai.</translation>
    </message>
    <message>
        <source>duplicate double twice</source>
        <translation>trùng đôi hai lần</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Combo</translation>
    </message>
    <message>
        <source>Whether the cheapest deal is taken without asking, offered to the caller first, or never.</source>
        <translation>Combo rẻ nhất được áp dụng không cần hỏi, được mời người gọi trước, hay không bao giờ.</translation>
    </message>
    <message>
        <source>meal combo discount bundle</source>
        <translation>combo giảm giá phần ăn</translation>
    </message>
    <message>
        <source>Orders ahead of time</source>
        <translation>Đơn đặt trước</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>So many days ahead an order for later is taken. 0: only today.</source>
        <translation>Nhận đơn để sau trước từng này ngày. 0: chỉ hôm nay.</translation>
    </message>
    <message>
        <source>preorder advance later</source>
        <translation>đặt trước sau này</translation>
    </message>
    <message>
        <source>A silent call has ended after</source>
        <translation>Cuộc gọi im lặng kết thúc sau</translation>
    </message>
    <message>
        <source>A call that says nothing for so long is over. An order that was not placed then goes to the list of people to ring back.</source>
        <translation>Cuộc gọi im lặng lâu chừng này thì coi như xong. Đơn chưa đặt khi đó vào danh sách người cần gọi lại.</translation>
    </message>
    <message>
        <source>timeout hang up</source>
        <translation>hết giờ cúp máy</translation>
    </message>
    <message>
        <source>Waiting time of an idle kitchen</source>
        <translation>Thời gian chờ khi bếp rảnh</translation>
    </message>
    <message>
        <source>What callers hear when nothing is being made.</source>
        <translation>Người gọi nghe con số này khi bếp không làm gì.</translation>
    </message>
    <message>
        <source>pickup promise</source>
        <translation>lấy hàng hẹn giờ</translation>
    </message>
    <message>
        <source>Waiting time of a busy kitchen</source>
        <translation>Thời gian chờ khi bếp bận</translation>
    </message>
    <message>
        <source>The least that callers hear while the kitchen is busy and has not shown yet how fast it is.</source>
        <translation>Mức ít nhất người gọi nghe khi bếp bận và chưa rõ bếp nhanh chừng nào.</translation>
    </message>
    <message>
        <source>pickup promise rush</source>
        <translation>lấy hàng hẹn giờ bận</translation>
    </message>
    <message>
        <source>Until somebody starts</source>
        <translation>Cho tới khi có người bắt đầu</translation>
    </message>
    <message>
        <source>How long an order usually waits before somebody begins with it.</source>
        <translation>Đơn thường chờ bao lâu trước khi có người bắt đầu làm.</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>chờ lâu</translation>
    </message>
    <message>
        <source>Never promised earlier than</source>
        <translation>Không bao giờ hẹn sớm hơn</translation>
    </message>
    <message>
        <source>No order is promised sooner than this, however quiet it is.</source>
        <translation>Không đơn nào được hẹn sớm hơn mức này, dù quán vắng tới đâu.</translation>
    </message>
    <message>
        <source>earliest pickup</source>
        <translation>sớm nhất lấy hàng</translation>
    </message>
    <message>
        <source>Added to every waiting time</source>
        <translation>Cộng vào mọi thời gian chờ</translation>
    </message>
    <message>
        <source>Minutes on top of what Docket works out, until you take them away again.</source>
        <translation>Số phút cộng thêm ngoài con số Docket tính ra, cho tới khi bạn bỏ đi.</translation>
    </message>
    <message>
        <source>longer slower buffer</source>
        <translation>lâu hơn chậm hơn cộng thêm</translation>
    </message>
    <message>
        <source>People at a station</source>
        <translation>Số người ở một khu</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>How many people work at a station at the same time. More hands, shorter waiting times.</source>
        <translation>Bao nhiêu người cùng làm ở một khu. Nhiều tay hơn, chờ ngắn hơn.</translation>
    </message>
    <message>
        <source>staff cooks grill fryer hands</source>
        <translation>nhân viên đầu bếp nướng chiên</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>Whether money is noted in Docket. A ready order then says what is to pay.</source>
        <translation>Có ghi tiền vào Docket không. Nếu có, đơn sẵn sàng ghi số phải trả.</translation>
    </message>
    <message>
        <source>pay till cash card</source>
        <translation>trả tiền quầy tiền mặt thẻ</translation>
    </message>
    <message>
        <source>Printer with the cash drawer</source>
        <translation>Máy in nối ngăn tiền</translation>
    </message>
    <message>
        <source>The name of the printer that the drawer hangs on. Empty: there is no drawer.</source>
        <translation>Tên máy in nối với ngăn tiền. Để trống: không có ngăn tiền.</translation>
    </message>
    <message>
        <source>till cash open</source>
        <translation>quầy ngăn tiền mở</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ai trả lời</translation>
    </message>
    <message>
        <source>What callers get while the shop is closed: the agent, who knows when it opens, one sentence, or another number.</source>
        <translation>Người gọi gặp gì khi quán đóng cửa: trợ lý biết khi nào mở, một câu, hoặc một số khác.</translation>
    </message>
    <message>
        <source>night out of hours</source>
        <translation>ban đêm ngoài giờ</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Người gọi nghe gì</translation>
    </message>
    <message>
        <source>The sentence for callers while the shop is closed. Empty: when the shop opens next.</source>
        <translation>Câu cho người gọi khi quán đóng cửa. Để trống: cho biết khi nào quán mở lại.</translation>
    </message>
    <message>
        <source>night out of hours voice</source>
        <translation>ban đêm ngoài giờ giọng nói</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Số khác</translation>
    </message>
    <message>
        <source>Where calls go while the shop is closed, if another number answers.</source>
        <translation>Nơi cuộc gọi đến khi quán đóng cửa, nếu số khác trả lời.</translation>
    </message>
    <message>
        <source>forward divert phone</source>
        <translation>chuyển tiếp điện thoại</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Who sends text messages to customers. Each message costs money there.</source>
        <translation>Ai gửi tin nhắn cho khách. Ở đó mỗi tin đều mất tiền.</translation>
    </message>
    <message>
        <source>sms text Twilio</source>
        <translation>sms tin nhắn Twilio</translation>
    </message>
    <message>
        <source>Account with Twilio</source>
        <translation>Tài khoản Twilio</translation>
    </message>
    <message>
        <source>sms sid login</source>
        <translation>sms sid đăng nhập</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>Who messages come from: a number that begins with +, a name, or a Messaging Service, which begins with MG.</source>
        <translation>Tin nhắn đến từ đâu: số bắt đầu bằng +, một tên, hoặc một Messaging Service bắt đầu bằng MG.</translation>
    </message>
    <message>
        <source>sms text</source>
        <translation>sms tin nhắn</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>Địa chỉ nhà cung cấp</translation>
    </message>
    <message>
        <source>Where messages are sent. Change it only for a provider that speaks Twilio&apos;s language.</source>
        <translation>Nơi tin nhắn được gửi đến. Chỉ đổi khi dùng nhà cung cấp nói được giao thức của Twilio.</translation>
    </message>
    <message>
        <source>sms url</source>
        <translation>sms url địa chỉ</translation>
    </message>
    <message>
        <source>Address for delivery reports</source>
        <translation>Địa chỉ nhận báo cáo gửi tin</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the provider sees it, with https. Empty: nobody reports whether messages arrive.</source>
        <translation>Địa chỉ của quán mà nhà cung cấp thấy, có https. Để trống: không ai báo tin nhắn có đến hay không.</translation>
    </message>
    <message>
        <source>sms url webhook</source>
        <translation>sms url webhook báo cáo</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>Xác nhận đơn</translation>
    </message>
    <message>
        <source>Whether customers get a message with their order.</source>
        <translation>Khách có nhận tin nhắn kèm đơn của mình không.</translation>
    </message>
    <message>
        <source>sms text receipt</source>
        <translation>sms tin nhắn xác nhận</translation>
    </message>
    <message>
        <source>Message when it is ready</source>
        <translation>Tin nhắn khi sẵn sàng</translation>
    </message>
    <message>
        <source>Whether customers get a message when their order can be picked up.</source>
        <translation>Khách có nhận tin nhắn khi đơn có thể lấy không.</translation>
    </message>
    <message>
        <source>sms text pickup</source>
        <translation>sms tin nhắn lấy hàng</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Tin nhắn dài nhất</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>phần</translation>
    </message>
    <message>
        <source>No message is longer than so many parts, and each part is paid for.</source>
        <translation>Không tin nhắn nào dài quá từng này phần, và mỗi phần đều mất tiền.</translation>
    </message>
    <message>
        <source>sms cost length</source>
        <translation>sms chi phí độ dài</translation>
    </message>
    <message>
        <source>Menu on the web</source>
        <translation>Thực đơn trên web</translation>
    </message>
    <message>
        <source>The address of the menu, for customers who ask for it by message.</source>
        <translation>Địa chỉ thực đơn, cho khách hỏi qua tin nhắn.</translation>
    </message>
    <message>
        <source>link website</source>
        <translation>liên kết trang web</translation>
    </message>
    <message>
        <source>Names and numbers are forgotten after</source>
        <translation>Quên tên và số sau</translation>
    </message>
    <message>
        <source>Names, numbers and notes of closed orders, and messages, are taken out after this time. 0: never.</source>
        <translation>Tên, số và ghi chú của đơn đã đóng, cùng tin nhắn, bị xóa sau thời gian này. 0: không bao giờ.</translation>
    </message>
    <message>
        <source>delete customers gdpr retention</source>
        <translation>xóa khách hàng gdpr lưu giữ</translation>
    </message>
    <message>
        <source>What callers said is forgotten after</source>
        <translation>Quên lời người gọi sau</translation>
    </message>
    <message>
        <source>The words of calls are taken out after this time. 0: never.</source>
        <translation>Lời nói trong cuộc gọi bị xóa sau thời gian này. 0: không bao giờ.</translation>
    </message>
    <message>
        <source>transcript delete retention</source>
        <translation>bản ghi lời xóa lưu giữ</translation>
    </message>
    <message>
        <source>Recordings are forgotten after</source>
        <translation>Quên bản ghi âm sau</translation>
    </message>
    <message>
        <source>The addresses of recordings are taken out after this time. 0: never.</source>
        <translation>Địa chỉ các bản ghi âm bị xóa sau thời gian này. 0: không bao giờ.</translation>
    </message>
    <message>
        <source>audio delete retention</source>
        <translation>âm thanh xóa lưu giữ</translation>
    </message>
    <message>
        <source>Signed out after</source>
        <translation>Tự đăng xuất sau</translation>
    </message>
    <message>
        <source>Whoever has signed in with a PIN is signed out when nothing needed it for so long.</source>
        <translation>Người đăng nhập bằng PIN được đăng xuất khi không việc gì cần PIN lâu chừng này.</translation>
    </message>
    <message>
        <source>logout pin lock people</source>
        <translation>đăng xuất pin khóa nhân viên</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn</translation>
    </message>
    <message>
        <source>Kitchen and waiting time</source>
        <translation>Bếp và thời gian chờ</translation>
    </message>
    <message>
        <source>Counter and money</source>
        <translation>Quầy và tiền</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Screens, sound and keys</source>
        <translation>Màn hình, âm thanh và phím</translation>
    </message>
    <message>
        <source>While the shop is closed</source>
        <translation>Khi quán đóng cửa</translation>
    </message>
    <message>
        <source>Messages to customers</source>
        <translation>Tin nhắn cho khách</translation>
    </message>
    <message>
        <source>Phone agent</source>
        <translation>Trợ lý điện thoại</translation>
    </message>
    <message>
        <source>Watching and backups</source>
        <translation>Theo dõi và sao lưu</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>Nhân viên và riêng tư</translation>
    </message>
    <message>
        <source>Network and limits</source>
        <translation>Mạng và giới hạn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Find themselves</source>
        <translation>Tự áp dụng</translation>
    </message>
    <message>
        <source>Are offered first</source>
        <translation>Được mời trước</translation>
    </message>
    <message>
        <source>When the caller wants one</source>
        <translation>Khi người gọi muốn</translation>
    </message>
    <message>
        <source>As long as they are</source>
        <translation>Dài ngắn tùy đơn</translation>
    </message>
    <message>
        <source>In cells of one size</source>
        <translation>Trong ô cùng cỡ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>The agent answers</source>
        <translation>Trợ lý trả lời</translation>
    </message>
    <message>
        <source>A sentence, then it ends</source>
        <translation>Một câu, rồi kết thúc</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Số khác</translation>
    </message>
    <message>
        <source>The usual tools</source>
        <translation>Công cụ thường dùng</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Mọi công cụ</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Khi khởi động</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>Language of dockets</source>
        <translation>Ngôn ngữ của phiếu</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>dịch từ ngữ</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Ngôn ngữ của biên lai</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on customers&apos; receipts.</source>
        <translation>Ngôn ngữ các từ của Docket trên biên lai của khách.</translation>
    </message>
    <message>
        <source>translation words customer</source>
        <translation>dịch từ ngữ khách</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on the dockets of kitchen and bag and on the report of a day.</source>
        <translation>Ngôn ngữ các từ của Docket trên phiếu bếp, phiếu túi và trên báo cáo ngày.</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Ngôn ngữ của màn hình</translation>
    </message>
    <message>
        <source>The key of an action: bump1 to bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Its name as R, F5 or PgDown.</source>
        <translation>Phím của một thao tác: bump1 đến bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Tên phím như R, F5 hoặc PgDown.</translation>
    </message>
    <message>
        <source>Registered for GST</source>
        <translation>Có đăng ký GST</translation>
    </message>
    <message>
        <source>Prices of a registered shop include 10 % GST, and its receipts are tax invoices. Without, no GST is counted, and a receipt is called Receipt. Orders of before stay as they are.</source>
        <translation>Quán có đăng ký thì giá đã gồm 10 % GST, và biên lai là “Tax invoice” (hóa đơn thuế). Không đăng ký thì không tính GST, và biên lai ghi là “Biên lai”. Các đơn trước đó giữ nguyên.</translation>
    </message>
    <message>
        <source>tax invoice abn ato</source>
        <translation>thuế hóa đơn tax invoice abn ato</translation>
    </message>
    <message>
        <source>The account&apos;s name, which begins with AC. Its token is entered under Connections.</source>
        <translation>Tên tài khoản, bắt đầu bằng AC. Token của nó nhập ở mục Kết nối.</translation>
    </message>
    <message>
        <source>Tools of one caller</source>
        <translation>Công cụ của một người gọi</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>mỗi giờ</translation>
    </message>
    <message>
        <source>All calls from one number together; a hidden number has no such limit. 0: no limit.</source>
        <translation>Mọi cuộc gọi từ một số cộng lại; số ẩn thì không có giới hạn này. 0: không giới hạn.</translation>
    </message>
    <message>
        <source>limit phone number</source>
        <translation>giới hạn số điện thoại</translation>
    </message>
    <message>
        <source>Forgotten orders leave</source>
        <translation>Đơn bị quên rời bảng đơn sau</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tiếng</translation>
    </message>
    <message>
        <source>So many hours after its promise an order that nobody bumped counts as collected. 0: it stays.</source>
        <translation>Sau giờ hẹn từng này tiếng, đơn không ai chuyển bước được tính là đã lấy. 0: đơn ở lại.</translation>
    </message>
    <message>
        <source>old stale forgotten clear board</source>
        <translation>cũ quên dọn bảng đơn</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>%1
+ Add one</source>
        <translation>%1
+ Thêm một</translation>
    </message>
    <message>
        <source>%1
◆ %2, changed from %3</source>
        <translation>%1
◆ %2, đổi từ %3</translation>
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
        <translation>Tìm cài đặt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về việc gì</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Mọi cài đặt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Không có gì tên như vậy. Hãy thử từ khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n cài đặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings count from the next start.</source>
        <translation>
            <numerusform>%n cài đặt có hiệu lực từ lần khởi động sau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAddressForm</name>
    <message>
        <source>Calls come in over the internet, through a tunnel to this computer. Install one of these programs and start it with its command.</source>
        <translation>Cuộc gọi đến qua internet, theo một đường hầm tới máy này. Hãy cài một trong các chương trình này và chạy bằng lệnh của nó.</translation>
    </message>
    <message>
        <source>The https address that the program shows</source>
        <translation>Địa chỉ https mà chương trình hiện ra</translation>
    </message>
    <message>
        <source>The commands are from the programs&apos; own help; they were not tried with Docket before it was delivered. Choose an address that stays the same after a restart.</source>
        <translation>Các lệnh lấy từ trợ giúp của chính các chương trình đó; chưa được thử với Docket trước khi giao. Hãy chọn địa chỉ không đổi sau khi khởi động lại.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAgentForm</name>
    <message>
        <source>Choose who answers the phone. Then paste these things at that provider&apos;s site.</source>
        <translation>Chọn ai trả lời điện thoại. Rồi dán những thứ này vào trang của nhà cung cấp đó.</translation>
    </message>
    <message>
        <source>Make a secret</source>
        <translation>Tạo khóa bí mật</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Khóa bí mật</translation>
    </message>
    <message>
        <source>The provider&apos;s API key</source>
        <translation>Khóa API của nhà cung cấp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Address for the provider&apos;s reports of calls</source>
        <translation>Địa chỉ nhận báo cáo cuộc gọi của nhà cung cấp</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Another (MCP)</source>
        <translation>Khác (MCP)</translation>
    </message>
    <message>
        <source>Copy the tools</source>
        <translation>Chép các công cụ</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <translation>Chép hướng dẫn</translation>
    </message>
    <message>
        <source>Copy the secret now: it is shown only this once.</source>
        <translation>Hãy chép khóa bí mật ngay: chỉ hiện một lần này.</translation>
    </message>
    <message>
        <source>A secret is set. It is not shown again.</source>
        <translation>Đã đặt một khóa bí mật. Nó không hiện lại nữa.</translation>
    </message>
    <message>
        <source>Without a secret no call from outside is let in.</source>
        <translation>Không có khóa bí mật thì không cuộc gọi nào từ ngoài được cho vào.</translation>
    </message>
    <message>
        <source>Copy the API key from your account there and add it here.</source>
        <translation>Hãy chép khóa API từ tài khoản của bạn ở đó và thêm vào đây.</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Tạo khóa bí mật khác</translation>
    </message>
    <message>
        <source>Everything below is ready to paste.</source>
        <translation>Mọi thứ bên dưới đã sẵn sàng để dán.</translation>
    </message>
    <message>
        <source>The secret stands in the tools: they are ready to paste.</source>
        <translation>Khóa bí mật đã có trong các công cụ: dán được ngay.</translation>
    </message>
    <message>
        <source>In the tools, put the secret where PUT-THE stands.</source>
        <translation>Trong các công cụ, đặt khóa bí mật vào chỗ ghi PUT-THE.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupBar</name>
    <message>
        <source>Set up</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Orders are taken, but not set up yet: %1</source>
        <translation>Vẫn nhận đơn, nhưng chưa thiết lập: %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupForm</name>
    <message>
        <source>Your shop</source>
        <translation>Quán của bạn</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Tax and deals</source>
        <translation>Thuế và combo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Thực đơn</translation>
    </message>
    <message>
        <source>Way in for calls</source>
        <translation>Đường vào cho cuộc gọi</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Trợ lý giọng nói</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>PIN của chủ quán</translation>
    </message>
    <message>
        <source>Trial call</source>
        <translation>Cuộc gọi thử</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupHoursForm</name>
    <message>
        <source>Outside these hours callers hear when you open next. A time after midnight belongs to the evening before.</source>
        <translation>Ngoài giờ này, người gọi được báo khi nào quán mở lại. Giờ sau nửa đêm tính vào tối hôm trước.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Other days, other hours</source>
        <translation>Ngày khác, giờ khác</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupMenuForm</name>
    <message>
        <source>Take it from a file</source>
        <translation>Lấy từ tệp</translation>
    </message>
    <message>
        <source>Begin with the demo menu</source>
        <translation>Bắt đầu với thực đơn mẫu</translation>
    </message>
    <message numerus="yes">
        <source>On sale now: %n items.</source>
        <translation>
            <numerusform>Đang bán: %n món.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB.</source>
        <translation>Không đọc được tệp này, hoặc tệp lớn hơn 16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>The menu is taken, with %n items.</source>
        <translation>
            <numerusform>Đã lấy thực đơn, có %n món.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was odd in it:</source>
        <translation>Những chỗ lạ trong đó:</translation>
    </message>
    <message>
        <source>Begin with the kebab shop&apos;s menu and change it under Menu, begin with an empty one and fill it there, or take your own from a file: a table (CSV), a menu of Docket, or the menu.json of an older voice server.</source>
        <translation>Bắt đầu với thực đơn quán kebab rồi sửa ở mục Thực đơn, bắt đầu với thực đơn trống rồi thêm món ở đó, hoặc lấy thực đơn của bạn từ tệp: một bảng (CSV), một thực đơn của Docket, hoặc menu.json của máy chủ thoại cũ.</translation>
    </message>
    <message>
        <source>Nobody could order before you have filled it. The menu of now stays under Earlier menus.</source>
        <translation>Bạn chưa thêm món thì không ai đặt được. Thực đơn hiện tại vẫn còn ở mục Thực đơn trước.</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell under Menu: nobody can order before.</source>
        <translation>Thực đơn chưa có món nào. Hãy thêm món bạn bán ở mục Thực đơn: chưa thêm thì không ai đặt được.</translation>
    </message>
    <message>
        <source>Yes, empty the menu</source>
        <translation>Có, làm trống thực đơn</translation>
    </message>
    <message>
        <source>Begin with an empty menu</source>
        <translation>Bắt đầu với thực đơn trống</translation>
    </message>
    <message>
        <source>The menu is empty now.</source>
        <translation>Thực đơn giờ đã trống.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupOwnerForm</name>
    <message>
        <source>With a PIN only you change prices, secrets and these steps. Leave it empty to go on without one.</source>
        <translation>Có PIN thì chỉ bạn sửa được giá, khóa bí mật và các bước này. Để trống nếu muốn tiếp tục không có PIN.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên bạn</translation>
    </message>
    <message>
        <source>PIN of 4 to 12 digits</source>
        <translation>PIN, 4 đến 12 số</translation>
    </message>
    <message>
        <source>The owner has a PIN. Who else works here stands under People.</source>
        <translation>Chủ quán đã có PIN. Những người khác làm ở đây nằm trong mục Nhân viên.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ quán</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>Thiết lập quán của bạn</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>a step</comment>
        <translation>%1 · xong</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Mở quán</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPricesForm</name>
    <message>
        <source>Note here who has paid: a ready order says what is to pay</source>
        <translation>Ghi ở đây ai đã trả tiền: đơn sẵn sàng ghi số phải trả</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Combo</translation>
    </message>
    <message>
        <source>Deals find themselves: the caller always pays the least</source>
        <translation>Combo tự áp dụng: người gọi luôn trả ít nhất</translation>
    </message>
    <message>
        <source>Deals are offered first</source>
        <translation>Mời combo trước</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>Không có combo</translation>
    </message>
    <message>
        <source>Is the shop registered for GST, and how are deals found? A shop with a GST turnover of $75,000 a year or more must be registered.</source>
        <translation>Quán có đăng ký GST không, và combo được áp dụng thế nào? Quán có doanh thu tính GST từ 75.000 đô la một năm trở lên thì phải đăng ký.</translation>
    </message>
    <message>
        <source>The shop is registered for GST</source>
        <translation>Quán có đăng ký GST</translation>
    </message>
    <message>
        <source>No GST is counted. What people get is called Receipt, not Tax invoice.</source>
        <translation>Không tính GST. Tờ khách nhận ghi là “Biên lai”, không phải “Tax invoice”.</translation>
    </message>
    <message>
        <source>Prices on the menu include 10 % GST. What is free of it is marked item by item, in the menu. With an ABN, receipts are tax invoices.</source>
        <translation>Giá trong thực đơn đã gồm 10 % GST. Món nào miễn GST thì đánh dấu từng món, trong thực đơn. Có ABN thì biên lai là “Tax invoice” (hóa đơn thuế).</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPrinterForm</name>
    <message>
        <source>On the network: %1</source>
        <translation>Trong mạng: %1</translation>
    </message>
    <message>
        <source>On a cable: %1</source>
        <translation>Qua cáp: %1</translation>
    </message>
    <message>
        <source>Switch the printer on, then search. Without one, dockets are shown on this screen.</source>
        <translation>Hãy bật máy in, rồi tìm. Không có máy in thì phiếu hiện trên màn hình này.</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Máy in ở đâu</translation>
    </message>
    <message>
        <source>Search for printers</source>
        <translation>Tìm máy in</translation>
    </message>
    <message>
        <source>Print a test docket</source>
        <translation>In phiếu thử</translation>
    </message>
    <message>
        <source>Printers that were found</source>
        <translation>Máy in đã tìm thấy</translation>
    </message>
    <message>
        <source>No printer: show dockets on the screen</source>
        <translation>Không có máy in: hiện phiếu trên màn hình</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>Hoặc gõ địa chỉ của nó</translation>
    </message>
    <message>
        <source>The test docket is on its way.</source>
        <translation>Phiếu thử đang được gửi.</translation>
    </message>
    <message>
        <source>None was found. It may be off, or in another network: its own test page tells its address.</source>
        <translation>Không tìm thấy máy nào. Có thể máy in đang tắt, hoặc ở mạng khác: trang in thử của nó có ghi địa chỉ.</translation>
    </message>
    <message numerus="yes">
        <source>%n printers were found. Choose one, then print a test docket.</source>
        <translation>
            <numerusform>Tìm thấy %n máy in. Hãy chọn một máy, rồi in phiếu thử.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the printer says that the test docket is on paper.</source>
        <translation>Được rồi: máy in báo phiếu thử đã ra giấy.</translation>
    </message>
    <message>
        <source>The test docket was sent. Look: is it on paper?</source>
        <translation>Đã gửi phiếu thử. Hãy xem: đã ra giấy chưa?</translation>
    </message>
    <message>
        <source>The test docket was lost on the way and may be on paper. %1</source>
        <translation>Phiếu thử bị mất trên đường gửi và có thể đã ra giấy. %1</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Chưa in gì. %1</translation>
    </message>
    <message>
        <source>A printer of this computer: %1</source>
        <translation>Máy in của máy tính này: %1</translation>
    </message>
    <message>
        <source>Searching this computer and its network. It takes some seconds.</source>
        <translation>Đang tìm trên máy tính này và trong mạng của nó. Mất vài giây.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupShopForm</name>
    <message>
        <source>Callers hear the name; dockets and receipts show it. You can change all of it later.</source>
        <translation>Người gọi nghe tên này; phiếu và biên lai cũng ghi tên này. Sau này bạn sửa lại được hết.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Tên quán</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Australian Business Number (ABN)</source>
        <translation>Mã số doanh nghiệp Úc (ABN)</translation>
    </message>
    <message>
        <source>Without an ABN your receipts are no tax invoices.</source>
        <translation>Không có ABN thì biên lai của bạn không phải là “Tax invoice” (hóa đơn thuế).</translation>
    </message>
    <message>
        <source>Not right yet: an ABN has eleven digits that fit together.</source>
        <translation>Chưa đúng: ABN có mười một số khớp với nhau.</translation>
    </message>
    <message>
        <source>This ABN can be right: its digits fit together.</source>
        <translation>ABN này có thể đúng: các số khớp với nhau.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupTrialForm</name>
    <message>
        <source>See it work before the first customer rings: a made-up caller orders something from your menu.</source>
        <translation>Xem nó chạy trước khi khách đầu tiên gọi: một người gọi giả đặt món trong thực đơn của bạn.</translation>
    </message>
    <message>
        <source>Let a made-up call come in</source>
        <translation>Cho một cuộc gọi giả vào</translation>
    </message>
    <message>
        <source>Cancel the trial order</source>
        <translation>Hủy đơn thử</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>Đơn thử</translation>
    </message>
    <message>
        <source>The call came to nothing: %1</source>
        <translation>Cuộc gọi không thành: %1</translation>
    </message>
    <message>
        <source>The trial order %1 is cancelled and does not count as sold. Tap it away on the board.</source>
        <translation>Đơn thử %1 đã hủy và không tính là đã bán. Bấm trên bảng đơn để bỏ nó đi.</translation>
    </message>
    <message>
        <source>Order %1: “%2”, %3. It stands on the board, and its docket is printed. Nobody is waiting for it: cancel it when you have seen both.</source>
        <translation>Đơn %1: “%2”, %3. Đơn đang ở trên bảng đơn, và phiếu đã in. Không ai chờ đơn này: xem cả hai xong thì hủy.</translation>
    </message>
    <message>
        <source>The time zone and the watch over the address count from the next start.</source>
        <translation>Múi giờ và việc theo dõi địa chỉ có hiệu lực từ lần khởi động sau.</translation>
    </message>
</context>
<context>
    <name>docket::ui::SidePanel</name>
    <message>
        <source>min</source>
        <comment>minutes, after the waiting time</comment>
        <translation>phút</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>A CALLER HEARS</source>
        <translation>NGƯỜI GỌI NGHE</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>CẦN LÀM</translation>
    </message>
    <message>
        <source>tap for more</source>
        <translation>bấm xem thêm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng cửa</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutPage</name>
    <message>
        <source>Whole menu</source>
        <translation>Cả thực đơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the menu</source>
        <translation>Tìm trong thực đơn</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Thực đơn</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 tiếng</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 tiếng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Hết hẳn</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Bán lại</translation>
    </message>
    <message>
        <source>What is sold out?</source>
        <translation>Món nào hết?</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>Còn bao nhiêu</translation>
    </message>
    <message>
        <source>So many are left</source>
        <translation>Còn từng này</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>Không đếm</translation>
    </message>
    <message>
        <source>Or count it: orders take of it, and at 0 it is sold out.</source>
        <translation>Hoặc nhập số còn lại: mỗi đơn trừ bớt, đến 0 là hết.</translation>
    </message>
    <message>
        <source>What of order %1 is sold out?</source>
        <translation>Đơn %1 hết món nào?</translation>
    </message>
    <message>
        <source>86: %1, taken off in the menu</source>
        <translation>Hết: %1, ngừng bán trong thực đơn</translation>
    </message>
    <message>
        <source>86: %1, none left</source>
        <translation>Hết: %1, không còn phần nào</translation>
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
            <numerusform>%1: còn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sold only %2</source>
        <comment>an item, and its hours</comment>
        <translation>%1, chỉ bán %2</translation>
    </message>
    <message>
        <source>86: %1, until %2</source>
        <translation>Hết: %1, đến %2</translation>
    </message>
    <message>
        <source>86: %1, until you sell it again</source>
        <translation>Hết: %1, cho tới khi bạn bán lại</translation>
    </message>
    <message>
        <source>Tap what has run out, or is back.</source>
        <translation>Bấm món đã hết, hoặc đã có lại.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Đến…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutTimes</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Sold out until %1</source>
        <translation>Hết đến %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoundBar</name>
    <message>
        <source>Test sound</source>
        <translation>Thử âm thanh</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Tôi nghe được</translation>
    </message>
    <message>
        <source>Can you hear new orders? Test it, and turn up the loudspeaker if not.</source>
        <translation>Bạn có nghe chuông đơn mới không? Hãy thử, không nghe thì vặn to loa.</translation>
    </message>
    <message>
        <source>No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board.</source>
        <translation>Không có tiếng: không có loa. Hãy cắm hoặc bật loa; Docket tự nhận. Trong lúc đó, hãy nhìn bảng đơn.</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used. Check its cable and the computer&apos;s sound settings, then test it. Until then, watch the board.</source>
        <translation>Không có tiếng: không dùng được loa. Hãy xem dây loa và cài đặt âm thanh của máy, rồi thử lại. Trong lúc đó, hãy nhìn bảng đơn.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StaffPage</name>
    <message>
        <source>Cook</source>
        <translation>Đầu bếp</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ quán</translation>
    </message>
    <message>
        <source>Cook: no PIN needed</source>
        <translation>Đầu bếp: không cần PIN</translation>
    </message>
    <message>
        <source>Counter: the same, by name</source>
        <translation>Quầy: như trên, có ghi tên</translation>
    </message>
    <message>
        <source>Owner: also prices and people</source>
        <translation>Chủ quán: cả giá và nhân viên</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Người làm ở đây</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>Đã nghỉ việc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Được làm gì</translation>
    </message>
    <message>
        <source>Nobody has a PIN, so everybody may do everything. Begin with the owner.</source>
        <translation>Chưa ai có PIN, nên ai cũng làm được mọi thứ. Hãy bắt đầu với chủ quán.</translation>
    </message>
    <message>
        <source>%1 is here (%2).</source>
        <comment>a name and what they are</comment>
        <translation>%1 đang ở đây (%2).</translation>
    </message>
    <message>
        <source>Nobody has signed in: whoever is here may do a cook&apos;s work.</source>
        <translation>Chưa ai đăng nhập: người ở đây được làm việc của đầu bếp.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and what they are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, no PIN</source>
        <translation>%1 · %2, không có PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 đến 12 số</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mới</translation>
    </message>
    <message>
        <source>%1&apos;s PIN</source>
        <translation>PIN của %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 has no PIN and needs none.</source>
        <translation>%1 không có PIN và không cần PIN.</translation>
    </message>
    <message>
        <source>Tap a name, or add somebody.</source>
        <translation>Bấm một tên, hoặc thêm người.</translation>
    </message>
    <message>
        <source>Tap your name to sign in.</source>
        <translation>Bấm tên bạn để đăng nhập.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartNotice</name>
    <message>
        <source>Docket is starting.

After an update it brings a big shop&apos;s orders up to date, which can take some minutes. Leave the computer on.</source>
        <translation>Docket đang khởi động.

Sau khi cập nhật, nó chuyển đổi các đơn của quán lớn, có thể mất vài phút. Đừng tắt máy.</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartPage</name>
    <message>
        <source>A newer Docket was here</source>
        <translation>Bản Docket mới hơn đã chạy ở đây</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Đĩa đầy</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Không lưu được gì</translation>
    </message>
    <message>
        <source>The orders cannot be opened</source>
        <translation>Không mở được các đơn</translation>
    </message>
    <message>
        <source>Install the newer Docket on this computer, then tap Try again.</source>
        <translation>Hãy cài bản Docket mới hơn trên máy này, rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>Make room on this computer: empty its bin, or delete what is not Docket&apos;s.</source>
        <translation>Hãy dọn bớt chỗ trên máy này: dọn sạch thùng rác, hoặc xóa những gì không phải của Docket.</translation>
    </message>
    <message>
        <source>See whether the disk is plugged in. If it is, ask whoever looks after this computer to let Docket write there.</source>
        <translation>Hãy xem đĩa đã cắm chưa. Nếu đã cắm, hãy nhờ người lo máy này cho Docket ghi vào đó.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, read this page to whoever looks after it.</source>
        <translation>Hãy khởi động lại máy. Nếu vẫn không được, hãy đọc trang này cho người lo máy nghe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Chưa, để sau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Docket has deleted nothing: what was saved is still there.</source>
        <translation>Docket chưa xóa gì: những gì đã lưu vẫn còn đó.</translation>
    </message>
    <message>
        <source>No calls are taken while this page is shown. Callers hear what your voice agent says when it gets no answer.</source>
        <translation>Khi trang này còn hiện thì không nhận cuộc gọi. Người gọi nghe câu mà trợ lý giọng nói của bạn nói khi nó không được trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>Docket tries again by itself every %n s.</source>
        <translation>
            <numerusform>Docket tự thử lại mỗi %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or bring back the backup of %1. Orders that came later are then not on the board: they are set aside in a file of their own.</source>
        <translation>Hoặc khôi phục bản sao lưu lúc %1. Khi đó, các đơn đến sau không có trên bảng đơn: chúng được cất riêng trong một tệp.</translation>
    </message>
    <message>
        <source>There is no backup that this Docket can read.</source>
        <translation>Không có bản sao lưu nào mà bản Docket này đọc được.</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Có, khôi phục</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
</context>
<context>
    <name>docket::ui::StationWindow</name>
    <message>
        <source>What is sold out is told at the main board.</source>
        <translation>Món hết thì báo ở bảng đơn chính.</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketTile</name>
    <message>
        <source>Recall</source>
        <translation>Lùi bước</translation>
    </message>
    <message>
        <source>No rush</source>
        <translation>Bỏ gấp</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Gấp</translation>
    </message>
    <message>
        <source>The call of order %1</source>
        <translation>Cuộc gọi của đơn %1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1, đơn %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Khu này xong</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Chờ khu khác</translation>
    </message>
    <message>
        <source>All done: Ready</source>
        <translation>Xong hết: Sẵn sàng</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Đã lấy</translation>
    </message>
    <message>
        <source>Order %1 for %2, promised %3, %4</source>
        <translation>Đơn %1 cho %2, hẹn %3, %4</translation>
    </message>
    <message>
        <source>goes on in the next column</source>
        <translation>còn tiếp ở cột bên</translation>
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
        <translation>Phải trả: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a line of an order</comment>
        <translation>%1, xong</translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere: %n lines to make</source>
        <translation>
            <numerusform>Khu khác: %n dòng cần làm</numerusform>
        </translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>DỊ ỨNG: %1</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>an allergy</comment>
        <translation>đã kiểm tra</translation>
    </message>
    <message>
        <source>tap when checked</source>
        <comment>an allergy</comment>
        <translation>kiểm tra xong thì bấm</translation>
    </message>
    <message>
        <source>NO %1</source>
        <comment>left out of an item, in capitals</comment>
        <translation>KHÔNG %1</translation>
    </message>
    <message>
        <source>Duplicate? Same caller just before</source>
        <translation>Trùng đơn? Cùng người gọi vừa đặt</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>GẤP</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>tiếp</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ĐÃ HỦY</translation>
    </message>
    <message>
        <source>CANCELLED, now %1</source>
        <translation>ĐÃ HỦY, nay là %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>ĐÃ SỬA</translation>
    </message>
    <message>
        <source>CHANGED, was %1</source>
        <translation>ĐÃ SỬA, trước là %1</translation>
    </message>
    <message>
        <source>%1: check the allergy and tap it, then go on.</source>
        <translation>%1: kiểm tra dị ứng rồi bấm vào đó, sau đó làm tiếp.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message numerus="yes">
        <source>ready for %n min</source>
        <translation>
            <numerusform>sẵn sàng %n phút rồi</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>trễ %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>đến giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>bắt đầu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until the promised time</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa đặt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n tiếng trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Không tên</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>số ẩn</translation>
    </message>
</context>
<context>
    <name>docket::ui::TopBar</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustBar</name>
    <message>
        <source>Can Docket be trusted now</source>
        <translation>Lúc này có tin được Docket không</translation>
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
        <translation>Trợ lý: đang nghe ở %1</translation>
    </message>
    <message>
        <source>Agent: answers only on this computer until a secret is set</source>
        <translation>Trợ lý: chỉ trả lời trên máy này cho tới khi đặt khóa bí mật</translation>
    </message>
    <message>
        <source>Agent: last call %1</source>
        <translation>Trợ lý: cuộc gọi gần nhất %1</translation>
    </message>
    <message>
        <source>Agent: no calls can be taken, %1</source>
        <translation>Trợ lý: không nhận được cuộc gọi, %1</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1, and read along</source>
        <translation>Ai trong mạng cũng vào được %1, và đọc lén được</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1</source>
        <translation>Ai trong mạng cũng vào được %1</translation>
    </message>
    <message>
        <source>Certificate, the one of before is shown: %1</source>
        <translation>Chứng chỉ, đang dùng cái cũ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: for %n more days</source>
        <translation>
            <numerusform>Chứng chỉ: còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n phiếu đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <comment>a docket</comment>
        <translation>lâu nhất từ %1</translation>
    </message>
    <message>
        <source>From outside: reached</source>
        <translation>Từ ngoài: vào được</translation>
    </message>
    <message>
        <source>From outside: not watched</source>
        <translation>Từ ngoài: không theo dõi</translation>
    </message>
    <message>
        <source>From outside: the address in the settings is none</source>
        <translation>Từ ngoài: địa chỉ trong cài đặt không hợp lệ</translation>
    </message>
    <message>
        <source>From outside: not reached just now (%1)</source>
        <translation>Từ ngoài: vừa rồi không vào được (%1)</translation>
    </message>
    <message numerus="yes">
        <source>No calls come in: not reachable from outside for %n min (%1)</source>
        <translation>
            <numerusform>Không có cuộc gọi đến: %n phút nay từ ngoài không vào được (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket broke off %1 and was started again. No order was lost. Send this report to who looks after it: %2</source>
        <translation>Docket bị ngắt lúc %1 và đã khởi động lại. Không mất đơn nào. Hãy gửi báo cáo này cho người lo việc bảo trì: %2</translation>
    </message>
    <message>
        <source>Docket: has run through</source>
        <translation>Docket: chạy liên tục</translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by %n min: check the times of orders</source>
        <translation>
            <numerusform>Đồng hồ máy lùi %n phút: hãy kiểm tra giờ của các đơn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</source>
        <translation>
            <numerusform>Đồng hồ máy nhảy tới %n phút, hoặc máy đã ngủ: hãy kiểm tra giờ của các đơn</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: steady</source>
        <translation>Đồng hồ: ổn</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 MB left</source>
        <translation>Đĩa gần đầy: còn %1 MB</translation>
    </message>
    <message>
        <source>Disk: has room</source>
        <translation>Đĩa: còn chỗ</translation>
    </message>
    <message>
        <source>%1 printer: %2</source>
        <comment>where it stands and its state</comment>
        <translation>Máy in %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n phiếu cũ: in hay bỏ?</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a printer</comment>
        <translation>đã gỡ</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a printer</comment>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>hết giấy</translation>
    </message>
    <message>
        <source>cover is open</source>
        <translation>nắp đang mở</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a printer</comment>
        <translation>lỗi</translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <comment>a printer</comment>
        <translation>
            <numerusform>trễ %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>none set up</source>
        <translation>chưa cài đặt</translation>
    </message>
    <message>
        <source>Orders are saved</source>
        <translation>Các đơn đã được lưu</translation>
    </message>
    <message>
        <source>Disk full: cannot take orders</source>
        <translation>Đĩa đầy: không nhận được đơn</translation>
    </message>
    <message>
        <source>Disk is read-only: cannot take orders</source>
        <translation>Đĩa không ghi được: không nhận được đơn</translation>
    </message>
    <message>
        <source>Database damaged: cannot take orders</source>
        <translation>Dữ liệu bị hỏng: không nhận được đơn</translation>
    </message>
    <message>
        <source>Orders cannot be saved: %1</source>
        <translation>Không lưu được đơn: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>when it was made</comment>
        <translation>Sao lưu: %1</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Không sao lưu được: %1</translation>
    </message>
    <message>
        <source>The database was damaged. The orders of %1 are back, later ones are only on paper</source>
        <translation>Dữ liệu đã bị hỏng. Các đơn tính đến %1 đã có lại, đơn sau đó chỉ còn trên giấy</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup: no order of before is shown</source>
        <translation>Dữ liệu đã bị hỏng và không có bản sao lưu: các đơn trước đó không hiện</translation>
    </message>
    <message>
        <source>Menu: version %1</source>
        <translation>Thực đơn: phiên bản %1</translation>
    </message>
    <message>
        <source>New menu refused, the old one is in use: %1</source>
        <translation>Thực đơn mới bị từ chối, đang dùng bản cũ: %1</translation>
    </message>
    <message>
        <source>Dockets: print as they are set</source>
        <translation>Phiếu: in theo mẫu đã đặt</translation>
    </message>
    <message>
        <source>New dockets refused, they print as before: %1</source>
        <translation>Mẫu phiếu mới bị từ chối, vẫn in như trước: %1</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>Âm thanh: bật</translation>
    </message>
    <message>
        <source>Sound: switched off</source>
        <translation>Âm thanh: đã tắt</translation>
    </message>
    <message>
        <source>No sound: no loudspeaker</source>
        <translation>Không có tiếng: không có loa</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used</source>
        <translation>Không có tiếng: không dùng được loa</translation>
    </message>
    <message>
        <source>Customers&apos; screen</source>
        <translation>Màn hình khách</translation>
    </message>
    <message>
        <source>Board of %1</source>
        <translation>Bảng đơn của %1</translation>
    </message>
    <message>
        <source>%1: on monitor %2</source>
        <translation>%1: trên màn hình số %2</translation>
    </message>
    <message>
        <source>%1: monitor %2 is not there</source>
        <translation>%1: không có màn hình số %2</translation>
    </message>
    <message>
        <source>%1: monitor %2 is the board&apos;s own</source>
        <translation>%1: màn hình số %2 là của bảng đơn</translation>
    </message>
    <message>
        <source>SMS: ready</source>
        <translation>SMS: sẵn sàng</translation>
    </message>
    <message>
        <source>SMS: not set up, %1</source>
        <translation>SMS: chưa cài đặt, %1</translation>
    </message>
    <message>
        <source>SMS: waiting to be sent (%1), %2</source>
        <comment>how many and why</comment>
        <translation>SMS: đang chờ gửi (%1), %2</translation>
    </message>
    <message>
        <source>SMS to %1 was not sent: %2</source>
        <translation>SMS cho %1 chưa gửi được: %2</translation>
    </message>
    <message>
        <source>SMS to %1 did not arrive: %2</source>
        <translation>SMS cho %1 chưa đến nơi: %2</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: they are being saved</source>
        <translation>Tệp đơn đã bị lấy đi: đang lưu lại các đơn</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>Tệp đơn đã bị lấy đi: không nhận được đơn. Đừng tắt Docket, nó vẫn đang cố lưu: %1</translation>
    </message>
    <message>
        <source>The database was missing. The orders of %1 are back, later ones are only on paper</source>
        <translation>Dữ liệu đã bị mất. Các đơn tính đến %1 đã có lại, đơn sau đó chỉ còn trên giấy</translation>
    </message>
    <message>
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>Dữ liệu lúc %1 đã có lại (%2, %3). Đơn sau đó chỉ còn trên giấy và trong %4</translation>
    </message>
    <message numerus="yes">
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>
            <numerusform>Dữ liệu lúc %1 đã có lại (%2, %3). Đơn sau đó chỉ còn trên giấy và trong %4. %n tin nhắn đang chờ khi đó không được gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the orders was taken away (%1). All orders are here and saved. Find out who or what did it</source>
        <translation>Tệp đơn đã bị lấy đi (%1). Mọi đơn đều ở đây và đã lưu. Hãy tìm xem ai hoặc cái gì đã làm</translation>
    </message>
    <message>
        <source>Another file was put in the place of the orders&apos; (%1). All orders are here and saved; the other file is now %2</source>
        <translation>Có tệp khác bị đặt vào chỗ tệp đơn (%1). Mọi đơn đều ở đây và đã lưu; tệp kia nay là %2</translation>
    </message>
    <message>
        <source>The backup %1 did not come back, all is as before: %2</source>
        <translation>Không khôi phục được bản sao lưu %1, mọi thứ vẫn như cũ: %2</translation>
    </message>
    <message>
        <source>Backup brought back: seen</source>
        <translation>Đã khôi phục bản sao lưu: đã xem</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost (%1): its name, hours and settings are the demo&apos;s. Set them again, and its secrets</source>
        <translation>Các tệp riêng của quán đã mất (%1): tên, giờ mở cửa và cài đặt đang là của quán mẫu. Hãy đặt lại chúng, cả các khóa bí mật</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost: seen</source>
        <translation>Các tệp riêng của quán đã mất: đã xem</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: they are being saved</source>
        <translation>Có tệp khác bị chép đè lên tệp đơn: đang lưu lại các đơn</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>Có tệp khác bị chép đè lên tệp đơn: không nhận được đơn. Đừng tắt Docket, nó vẫn đang cố lưu: %1</translation>
    </message>
    <message>
        <source>Nothing is on the menu: nobody can order. Add what you sell under Menu</source>
        <translation>Thực đơn chưa có món nào: không ai đặt được. Hãy thêm món bạn bán ở mục Thực đơn</translation>
    </message>
    <message>
        <source>Docket was stuck and has started itself again at %1. Every order is kept. Send this report to who looks after it: %2</source>
        <translation>Docket bị treo và đã tự khởi động lại lúc %1. Mọi đơn đều còn. Hãy gửi báo cáo này cho người lo việc bảo trì: %2</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. The orders of %2 are back, later ones are only on paper</source>
        <translation>Tệp đơn là của chương trình khác và nay là %1. Các đơn tính đến %2 đã có lại, đơn sau đó chỉ còn trên giấy</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. There was no backup: no order of before is shown</source>
        <translation>Tệp đơn là của chương trình khác và nay là %1. Không có bản sao lưu: các đơn trước đó không hiện</translation>
    </message>
</context>
<context>
    <name>docket::ui::UndoBar</name>
    <message>
        <source>%1 is started</source>
        <translation>%1 đã bắt đầu</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 đã sẵn sàng</translation>
    </message>
    <message>
        <source>%1 is collected</source>
        <translation>%1 đã lấy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnknownWordsList</name>
    <message>
        <source>What it is</source>
        <translation>Là món gì</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Add to the menu&apos;s draft</source>
        <translation>Thêm vào bản nháp</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>Có nói mà không hiểu</translation>
    </message>
    <message>
        <source>Callers were understood. What a caller says and no menu knows stands here.</source>
        <translation>Mọi người gọi đều được hiểu. Lời nào người gọi nói mà thực đơn không có sẽ nằm ở đây.</translation>
    </message>
    <message>
        <source>What did they mean? Another word for it makes the next call easier.</source>
        <translation>Họ muốn nói gì? Thêm một tên gọi khác thì cuộc gọi sau dễ hơn.</translation>
    </message>
    <message>
        <source>Another word for …</source>
        <translation>Tên gọi khác của …</translation>
    </message>
    <message>
        <source>“%1” is another word for …</source>
        <translation>“%1” là tên gọi khác của …</translation>
    </message>
    <message>
        <source>“%1” is another word for:</source>
        <translation>“%1” là tên gọi khác của:</translation>
    </message>
</context>
</TS>
