<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MenuChange</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>words</source>
        <translation>叫法</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>供应时段</translation>
    </message>
    <message>
        <source>diets</source>
        <translation>饮食类型</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>station</source>
        <translation>档口</translation>
    </message>
    <message>
        <source>seconds of work</source>
        <translation>制作秒数</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>款式</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>免 GST</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>仅限成人</translation>
    </message>
    <message>
        <source>upgrade of</source>
        <translation>升级自</translation>
    </message>
    <message>
        <source>kilojoules</source>
        <translation>千焦</translation>
    </message>
    <message>
        <source>part of the lot</source>
        <translation>属于“全部加”</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>套餐内容</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The order of the items</source>
        <translation>菜品的顺序</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>款式</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Bulk discounts</source>
        <translation>批量折扣</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>优惠码</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>附加费</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>always</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>comes with %1</source>
        <translation>默认含 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>最少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 份免费</translation>
    </message>
    <message>
        <source>%1 for %2 more</source>
        <translation>加 %2 换 %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 任选</translation>
    </message>
    <message>
        <source>Options “%1”</source>
        <translation>选项“%1”</translation>
    </message>
    <message>
        <source>Deal “%1”</source>
        <translation>套餐“%1”</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>新增：%1，%2</translation>
    </message>
    <message>
        <source>Gone: %1, %2</source>
        <translation>删除：%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The printer did not finish within two minutes.</source>
        <translation>打印机两分钟内没有打印完。</translation>
    </message>
    <message>
        <source>The address begins with https:// and a name, as the tunnel shows it.</source>
        <translation>地址以 https:// 加名称开头，照隧道程序显示的填。</translation>
    </message>
    <message>
        <source>There is nothing on the menu that can be ordered by name.</source>
        <translation>菜单里没有能按名称点的菜品。</translation>
    </message>
    <message>
        <source>The log cannot be written in %1. Nothing else is wrong.</source>
        <translation>日志无法写入 %1。其他一切正常。</translation>
    </message>
    <message>
        <source>The present menu could not be copied in %1, so it was left as it is.</source>
        <translation>现在的菜单无法在 %1 中留一份副本，所以保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The present menu was left as it is.</source>
        <translation>%1 无法写入：%2。现在的菜单保持原样。</translation>
    </message>
    <message>
        <source>--listen takes ADDRESS:PORT, for example 127.0.0.1:8000, not &quot;%1&quot;.</source>
        <translation>--listen 要填 ADDRESS:PORT，例如 127.0.0.1:8000，不能是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time with an offset, for example 2026-11-20T12:26:00+11:00.</source>
        <translation>“%1”不是带时差的时间，例如 2026-11-20T12:26:00+11:00。</translation>
    </message>
    <message>
        <source>%1. There is no earlier menu to go on with: mend %2.</source>
        <translation>%1。没有以前的菜单可以接着用：请改正 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>The setting printers/%1/profile takes one of: %2, not &quot;%3&quot;.</source>
        <translation>设置 printers/%1/profile 要填：%2 中的一个；不能是“%3”。</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot;: %2</source>
        <translation>打印机“%1”：%2</translation>
    </message>
    <message>
        <source>The setting server/trustedProxies: %1</source>
        <translation>设置 server/trustedProxies：%1</translation>
    </message>
    <message>
        <source>There is no such note or coin to count.</source>
        <translation>没有这种面额的纸币或硬币可清点。</translation>
    </message>
    <message>
        <source>Between 0 and 9999 notes or coins of one kind can be counted.</source>
        <translation>每种纸币或硬币可清点 0 至 9999 张或枚。</translation>
    </message>
    <message>
        <source>$%1 cannot lie in a drawer.</source>
        <translation>钱箱里不可能有 $%1。</translation>
    </message>
    <message>
        <source>Between $0.00 and $%1 can stay in the drawer.</source>
        <translation>钱箱里可以留 $0.00 至 $%1。</translation>
    </message>
    <message>
        <source>Say how much it is.</source>
        <translation>请说明金额。</translation>
    </message>
    <message>
        <source>There are no coins for $%1.</source>
        <translation>没有硬币能凑出 $%1。</translation>
    </message>
    <message>
        <source>The menu has no item that could be sold</source>
        <translation>菜单里没有可卖的菜品</translation>
    </message>
    <message>
        <source>The menu has more than 500 items or 2,000 synonyms</source>
        <translation>菜单超过 500 个菜品或 2,000 个叫法</translation>
    </message>
    <message>
        <source>Line %1: the category &quot;%2&quot; is not a list of items</source>
        <translation>第 %1 行：分类“%2”不是菜品列表</translation>
    </message>
    <message>
        <source>The menu has more than 300 modifiers</source>
        <translation>菜单超过 300 个选项</translation>
    </message>
    <message>
        <source>Sorry, the %1 cannot come with %2.</source>
        <translation>抱歉，%1 不能配 %2。</translation>
    </message>
    <message>
        <source>The %1 with %2 comes only in %3.</source>
        <translation>%1 配 %2 只有 %3。</translation>
    </message>
    <message>
        <source>I can take from 1 to 20 of one item.</source>
        <translation>同一菜品可以点 1 至 20 份。</translation>
    </message>
    <message>
        <source>The %1 comes in one size only.</source>
        <translation>%1 只有一种规格。</translation>
    </message>
    <message>
        <source>Sorry, that is not on the menu.</source>
        <translation>抱歉，菜单里没有这个。</translation>
    </message>
    <message>
        <source>We do not have the %1 in %2.</source>
        <translation>%1 没有 %2 这一款。</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of %1.</source>
        <translation>抱歉，%1 已沽清。</translation>
    </message>
    <message>
        <source>The %1 takes only %2 %3.</source>
        <translation>%1 只能选 %2 个 %3。</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Sorry, we are sold out of the %1.</source>
        <translation>抱歉，%1 已沽清。</translation>
    </message>
    <message>
        <source>Sorry, we sell the %1 only %2.</source>
        <translation>抱歉，%1 只在 %2 供应。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>the table stops here, without its row &quot;end&quot;: is it all there?</source>
        <translation>表格到这里就没了，没有“end”这一行：内容完整吗？</translation>
    </message>
    <message>
        <source>this stands below the row &quot;end&quot;; move that to the bottom</source>
        <translation>这一行在“end”行下面；请把“end”行移到最后</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>没有列“%1”</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;</source>
        <translation>%1 要填 true 或 false，不能是“%2”</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;</source>
        <translation>%1 要填整数，不能是“%2”</translation>
    </message>
    <message>
        <source>%1 is not as Docket wrote it: &quot;%2&quot;</source>
        <translation>%1 与 Docket 写出的格式不同：“%2”</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>没有类型“%1”</translation>
    </message>
    <message>
        <source>there are no options &quot;%1&quot; above</source>
        <translation>上面没有选项“%1”</translation>
    </message>
    <message>
        <source>The table is not UTF-8 text; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation>表格不是 UTF-8 文本；请另存为“CSV UTF-8”再试</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows</source>
        <translation>表格超过 100,000 行</translation>
    </message>
    <message>
        <source>The menu cannot be taken over as it is. %1</source>
        <translation>这份菜单目前这样无法导入。%1</translation>
    </message>
    <message>
        <source>The menu is larger than 16 MB</source>
        <translation>菜单超过 16 MB</translation>
    </message>
    <message>
        <source>The menu is empty</source>
        <translation>菜单是空的</translation>
    </message>
    <message>
        <source>The menu is not UTF-8 text; save it as UTF-8 and try again</source>
        <translation>菜单不是 UTF-8 文本；请存为 UTF-8 再试</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The menu: must be one object in braces</source>
        <translation>菜单：必须是花括号里的一个对象</translation>
    </message>
    <message>
        <source>The menu has more than 200,000 entries</source>
        <translation>菜单超过 200,000 个条目</translation>
    </message>
    <message>
        <source>The menu has half a character in a \u escape</source>
        <translation>菜单的 \u 转义里有半个字符</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; stands twice, first on line %3; take one of them out</source>
        <translation>第 %1 行：“%2”出现了两次，第一次在第 %3 行；请删去其中一个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount with at most two decimals</source>
        <translation>%1 %2 不是最多两位小数的金额</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero</source>
        <translation>%1 %2 不是大于零的金额</translation>
    </message>
    <message>
        <source>there is no size &quot;%1&quot;</source>
        <translation>没有规格“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 17:30</source>
        <translation>“%1”不是 17:30 这样的时间</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 低于零</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>没有分类“%1”</translation>
    </message>
    <message>
        <source>has both &quot;price&quot; and &quot;prices&quot;</source>
        <translation>同时有“price”和“prices”</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>has kilojoules for &quot;%1&quot;, a size without price</source>
        <translation>“%1”有千焦，但这个规格没有价格</translation>
    </message>
    <message>
        <source>%1 needs either a &quot;category&quot; or a list of &quot;items&quot;</source>
        <translation>%1 要有“category”或“items”列表，只能有一个</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot;</source>
        <translation>分类“%1”里没有菜品</translation>
    </message>
    <message>
        <source>there is no item of category &quot;%1&quot; in size &quot;%2&quot;</source>
        <translation>分类“%1”里没有“%2”规格的菜品</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>营业时间：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 is not a span like &quot;11:00-23:00&quot;.</source>
        <translation>%2 的“%1”不是“11:00-23:00”这样的时段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 opens and closes at the same time; a whole day is &quot;00:00-24:00&quot;.</source>
        <translation>%2 的“%1”开门和打烊时间相同；全天写作“00:00-24:00”。</translation>
    </message>
    <message>
        <source>%1 must be a list like [&quot;11:00-23:00&quot;], empty when closed.</source>
        <translation>%1 必须是 [&quot;11:00-23:00&quot;] 这样的列表，不营业就留空列表。</translation>
    </message>
    <message>
        <source>%1 and %2 on %3 overlap.</source>
        <translation>%3 的 %1 和 %2 重叠。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here (known: %2).</source>
        <translation>这里不认识“%1”（认识：%2）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone like &quot;Australia/Melbourne&quot;.</source>
        <translation>“%1”不是“Australia/Melbourne”这样的时区。</translation>
    </message>
    <message>
        <source>the business day must end between &quot;00:00&quot; and &quot;12:00&quot;, like &quot;04:00&quot;.</source>
        <translation>营业日必须在“00:00”至“12:00”之间结束，如“04:00”。</translation>
    </message>
    <message>
        <source>the week is missing.</source>
        <translation>缺少一周的营业时间（week）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day (mon, tue, wed, thu, fri, sat, sun).</source>
        <translation>“%1”不是星期几（mon, tue, wed, thu, fri, sat, sun）。</translation>
    </message>
    <message>
        <source>the night of %1 overlaps the opening of %2.</source>
        <translation>%1 的夜间时段与 %2 的营业时间重叠。</translation>
    </message>
    <message>
        <source>exceptions must be dates with spans, like {&quot;2026-12-25&quot;: []}.</source>
        <translation>exceptions 必须是日期和时段，如 {&quot;2026-12-25&quot;: []}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like &quot;2026-12-25&quot;.</source>
        <translation>“%1”不是“2026-12-25”这样的日期。</translation>
    </message>
    <message>
        <source>%1 overlaps the night before or the next day.</source>
        <translation>%1 与前一晚或第二天的时段重叠。</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>已经付清，没有待付款。</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be paid.</source>
        <translation>可以付 $0.01 至 $%1。</translation>
    </message>
    <message>
        <source>A card gets no change.</source>
        <translation>刷卡不找零。</translation>
    </message>
    <message>
        <source>Cash goes down to 5 cents.</source>
        <translation>现金最小到 5 分。</translation>
    </message>
    <message>
        <source>That is not enough: it is $%1.</source>
        <translation>不够：应付 $%1。</translation>
    </message>
    <message>
        <source>%1 %2 is not an amount above zero with at most two decimals</source>
        <translation>%1 %2 不是大于零、最多两位小数的金额</translation>
    </message>
    <message>
        <source>there is no day &quot;%1&quot;; a date is written as 2026-12-25</source>
        <translation>没有“%1”这一天；日期写作 2026-12-25</translation>
    </message>
    <message>
        <source>percent %1 is not a percentage above 0 and below 100 with at most two decimals</source>
        <translation>percent %1 不是大于 0、小于 100、最多两位小数的百分比</translation>
    </message>
    <message>
        <source>needs either a &quot;percent&quot; or an &quot;amount&quot;</source>
        <translation>要有“percent”或“amount”，只能有一个</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 超过 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 contains a control character.</source>
        <translation>%1 含有控制字符。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 contains a character with too many accents.</source>
        <translation>%1 有一个字符带的重音符号太多。</translation>
    </message>
    <message>
        <source>account, token or sender is missing</source>
        <translation>缺少账户、令牌或发送人</translation>
    </message>
    <message>
        <source>the account&apos;s name is not one of Twilio&apos;s</source>
        <translation>账户名不是 Twilio 的</translation>
    </message>
    <message>
        <source>the provider&apos;s address must begin with https://</source>
        <translation>服务商的地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not kitchen, bag or receipt, nor one of them at a printer, as in &quot;kitchen@bar&quot;</source>
        <translation>“%1”不是 kitchen、bag 或 receipt，也不是它们在某台打印机上的写法，如“kitchen@bar”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the block &quot;%2&quot; %3; it must be there once, because a %4 docket never goes without it</source>
        <translation>“%1”里的内容块“%2”%3；必须正好出现一次，因为 %4 小票不能没有它</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>没有出现</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>出现了 %1 次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 blocks</source>
        <translation>“%1”超过 %2 个内容块</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a &quot;text&quot; of more than %2 characters</source>
        <translation>“%1”里有一个“text”超过 %2 个字符</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>This is not the address of a printer. Write tcp://HOST:PORT, usb:///dev/usb/lp0, serial:///dev/ttyUSB0?baud=19200, cups://QUEUE, file:///PATH or virtual:</source>
        <translation>这不是打印机地址。请写 tcp://HOST:PORT、usb:///dev/usb/lp0、serial:///dev/ttyUSB0?baud=19200、cups://QUEUE、file:///PATH 或 virtual:</translation>
    </message>
    <message>
        <source>The profiles of printers cannot be used: %1.</source>
        <translation>打印机配置（profile）无法使用：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a code page that is not cp858 or windows-1252 with a number from 0 to 255</source>
        <translation>“%1”有一个代码页不是 cp858 或 windows-1252，或编号不是 0 至 255</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: buzzer is none, epson or clone, qr is drawn or native, feedBeforeCut is 0 to 255</source>
        <translation>“%1”：buzzer 要填 none、epson 或 clone，qr 要填 drawn 或 native，feedBeforeCut 为 0 至 255</translation>
    </message>
    <message>
        <source>broken at character %1, %2</source>
        <translation>第 %1 个字符处有错，%2</translation>
    </message>
    <message>
        <source>every profile has an &quot;id&quot; of its own</source>
        <translation>每个配置（profile）要有自己的“id”</translation>
    </message>
    <message>
        <source>There is already a printer called &quot;%1&quot;.</source>
        <translation>已经有一台打印机叫“%1”。</translation>
    </message>
    <message>
        <source>a block is written as {&quot;block&quot;: &quot;number&quot;}</source>
        <translation>内容块写作 {&quot;block&quot;: &quot;number&quot;}</translation>
    </message>
    <message>
        <source>a block has block, size, bold, align and text, but no &quot;%1&quot;</source>
        <translation>内容块可有 block、size、bold、align 和 text，没有“%1”</translation>
    </message>
    <message>
        <source>&quot;block&quot; is one of: %1</source>
        <translation>“block”要填：%1 中的一个</translation>
    </message>
    <message>
        <source>&quot;size&quot; is one of: %1</source>
        <translation>“size”要填：%1 中的一个</translation>
    </message>
    <message>
        <source>&quot;align&quot; is one of: %1</source>
        <translation>“align”要填：%1 中的一个</translation>
    </message>
    <message>
        <source>&quot;bold&quot; is true or false</source>
        <translation>“bold”要填 true 或 false</translation>
    </message>
    <message>
        <source>&quot;text&quot; is words in quotes</source>
        <translation>“text”要填引号里的文字</translation>
    </message>
    <message>
        <source>the file is written as {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</source>
        <translation>文件写作 {&quot;kitchen&quot;: [...], &quot;bag&quot;: [...]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>“%1”在那里出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of blocks</source>
        <translation>“%1”应是内容块列表</translation>
    </message>
    <message>
        <source>A backup is being made or checked. Wait for it.</source>
        <translation>正在备份或检查备份。请等它完成。</translation>
    </message>
    <message>
        <source>This backup is not there any more.</source>
        <translation>这份备份已经不在了。</translation>
    </message>
    <message>
        <source>$%1 was paid for %2: give it back.</source>
        <translation>%2 已付 $%1：请退款。</translation>
    </message>
    <message>
        <source>This order is not in the store.</source>
        <translation>没有保存这个订单。</translation>
    </message>
    <message>
        <source>Sorry, we have just sold out of the %1.</source>
        <translation>抱歉，%1 刚刚沽清。</translation>
    </message>
    <message>
        <source>Sorry, we have only one %1 left.</source>
        <translation>抱歉，%1 只剩一份。</translation>
    </message>
    <message>
        <source>Sorry, we have only %2 of the %1 left.</source>
        <translation>抱歉，%1 只剩 %2 份。</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then. Choose a later time.</source>
        <translation>厨房到那时做不出来。请选晚一点的时间。</translation>
    </message>
    <message>
        <source>There is nothing in the order yet.</source>
        <translation>订单里还没有菜品。</translation>
    </message>
    <message>
        <source>An order has %1 items at most.</source>
        <translation>一单最多 %1 件。</translation>
    </message>
    <message>
        <source>Orders are taken %1 days ahead at most.</source>
        <translation>最多提前 %1 天接单。</translation>
    </message>
    <message>
        <source>The shop is closed then.</source>
        <translation>那个时间店不营业。</translation>
    </message>
    <message>
        <source>%1 The earliest time is %2.</source>
        <translation>%1最早的时间是 %2。</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>没有保存下来。</translation>
    </message>
    <message>
        <source>The price has just changed: it is $%1 now.</source>
        <translation>价格刚变了：现在是 $%1。</translation>
    </message>
    <message>
        <source>This was sent before, as order %1. Take what is new as another sale.</source>
        <translation>这一单之前已下单，是订单 %1。新加的请另开一单。</translation>
    </message>
    <message>
        <source>This was sent before and is an order: it cannot be put on hold.</source>
        <translation>这一单之前已下单，成了订单：不能挂单。</translation>
    </message>
    <message>
        <source>The drawer did not open: %1</source>
        <translation>钱箱没有打开：%1</translation>
    </message>
    <message>
        <source>No printer has the drawer: set counter/drawer to its name.</source>
        <translation>没有打印机接着钱箱：请把 counter/drawer 设为接钱箱的打印机名称。</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>没有设置打印机。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Choose another with --data-dir or mend its permissions.</source>
        <translation>数据文件夹 %1 无法写入。请用 --data-dir 选其他文件夹，或改好它的权限。</translation>
    </message>
    <message>
        <source>Docket runs already on the data folder %1. Close it first, or choose another with --data-dir.</source>
        <translation>Docket 已在用数据文件夹 %1 运行。请先关闭它，或用 --data-dir 选其他文件夹。</translation>
    </message>
    <message>
        <source>There is no shop in %1 yet.</source>
        <translation>%1 里还没有店铺。</translation>
    </message>
    <message>
        <source>The copy lacks some of the orders.</source>
        <translation>副本缺少一部分订单。</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;, and there is no backup.</source>
        <translation>订单文件被另一个文件覆盖了，又没有备份。</translation>
    </message>
    <message>
        <source>Cash has moved since the drawer was counted: close the day instead, and count.</source>
        <translation>清点钱箱之后现金有变动：请改做日结并清点。</translation>
    </message>
    <message>
        <source>The day is closed. Its owner can open it again.</source>
        <translation>这一天已日结。店主可以重新打开。</translation>
    </message>
    <message>
        <source>Cash has moved meanwhile: look at what is expected now.</source>
        <translation>其间现金有变动：请看现在应有多少。</translation>
    </message>
    <message>
        <source>Only the day that was closed last can be opened again.</source>
        <translation>只有最近一次日结的那天可以重新打开。</translation>
    </message>
    <message>
        <source>The day report of %1 was not printed. %2</source>
        <translation>%1 的日报没有打印。%2</translation>
    </message>
    <message>
        <source>Another one was asked for.</source>
        <translation>已改为打印另一份日报。</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>那一天还没到。</translation>
    </message>
    <message>
        <source>There is no printer &quot;%1&quot;.</source>
        <translation>没有打印机“%1”。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB</source>
        <translation>文件超过 1 MB</translation>
    </message>
    <message>
        <source>The dockets could not be saved: %1</source>
        <translation>小票样式未能保存：%1</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这个订单。</translation>
    </message>
    <message>
        <source>no settings file</source>
        <translation>不是设置文件</translation>
    </message>
    <message>
        <source>the setting stands there in an unusual way</source>
        <translation>这项设置在文件里的写法不寻常</translation>
    </message>
    <message>
        <source>Take out %1 first: it is about %2.</source>
        <translation>请先移除 %1：它属于 %2。</translation>
    </message>
    <message>
        <source>We do not have the %1 any more.</source>
        <translation>%1 已经不卖了。</translation>
    </message>
    <message>
        <source>We are sold out of the %1.</source>
        <translation>%1 已沽清。</translation>
    </message>
    <message>
        <source>We sell the %1 only %2.</source>
        <translation>%1 只在 %2 供应。</translation>
    </message>
    <message>
        <source>The %1 does not come in that size any more.</source>
        <translation>%1 不再有那个规格。</translation>
    </message>
    <message>
        <source>Sold out, so left off the %1: %2.</source>
        <translation>已沽清，所以 %1 里没有加：%2。</translation>
    </message>
    <message>
        <source>The %1 does not come with %2 any more.</source>
        <translation>%1 不再能配 %2。</translation>
    </message>
    <message>
        <source>The %1 is $%2 now, it was $%3.</source>
        <translation>%1 现在是 $%2，原来是 $%3。</translation>
    </message>
    <message>
        <source>The menu file had edits that were not sold. They are kept beside it in %1.</source>
        <translation>菜单文件里有没启用过的更改，已保存在旁边的 %1。</translation>
    </message>
    <message>
        <source>Something about it has not been seen.</source>
        <translation>这一单有变动还没有看过。</translation>
    </message>
    <message>
        <source>Check the allergy first, then go on.</source>
        <translation>请先核对过敏，再继续。</translation>
    </message>
    <message>
        <source>The menu file cannot be read: %1</source>
        <translation>菜单文件无法读取：%1</translation>
    </message>
    <message>
        <source>The menu file cannot be written (%1). Nothing was published; the menu of before goes on selling.</source>
        <translation>菜单文件无法写入（%1）。没有发布；继续卖之前的菜单。</translation>
    </message>
    <message>
        <source>what it holds cannot be kept</source>
        <translation>里面的内容无法保留</translation>
    </message>
    <message>
        <source>Nothing was published, but the menu file has the new menu and cannot be put back: the old one is in %1.</source>
        <translation>没有发布，但菜单文件里已是新菜单，无法还原：旧菜单在 %1。</translation>
    </message>
    <message>
        <source>I cannot find an order of yours that I could send a receipt for.</source>
        <translation>没有找到您可以发收据的订单。</translation>
    </message>
    <message>
        <source>Somebody moved %1 already.</source>
        <translation>%1 的状态已被别人改了。</translation>
    </message>
    <message>
        <source>Somebody has just changed %1. Look at it again.</source>
        <translation>%1 刚被别人改过。请再看一遍。</translation>
    </message>
    <message>
        <source>Nothing would be left. Cancel the order instead.</source>
        <translation>这样就一件都不剩了。请改为取消订单。</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>那个时间已经过了。</translation>
    </message>
    <message>
        <source>The menu that it was sold under is gone. Cancel it and take a new order.</source>
        <translation>下单时的菜单已经没有了。请取消这一单，重新点单。</translation>
    </message>
    <message>
        <source>That order would have no price.</source>
        <translation>这样订单就没有金额了。</translation>
    </message>
    <message>
        <source>Money went back already: give money back instead of changing what was ordered.</source>
        <translation>已经退过款：请用退款，不要再改所点菜品。</translation>
    </message>
    <message>
        <source>$%1 was paid already: give money back instead of taking things off.</source>
        <translation>已付 $%1：请用退款，不要减菜品。</translation>
    </message>
    <message>
        <source>Order %1 was picked up already.</source>
        <translation>订单 %1 已取餐。</translation>
    </message>
    <message>
        <source>Order %1 was cancelled. Bring it back first.</source>
        <translation>订单 %1 已取消。请先恢复。</translation>
    </message>
    <message>
        <source>Order %1 is of another day. Take a new one.</source>
        <translation>订单 %1 是另一天的。请另下一单。</translation>
    </message>
    <message>
        <source>It was replaced by %1.</source>
        <translation>它已被 %1 取代。</translation>
    </message>
    <message>
        <source>Order %1 has been cancelled. To order again, please tell me the items again.</source>
        <translation>订单 %1 已取消。要重新下单，请再说一遍要点什么。</translation>
    </message>
    <message>
        <source>There is nothing in the order yet. What would you like?</source>
        <translation>订单里还没有菜品。您想点什么？</translation>
    </message>
    <message>
        <source>When would you like to pick it up?</source>
        <translation>您想什么时候取餐？</translation>
    </message>
    <message>
        <source>The kitchen cannot make it by then any more. When else would you like to pick it up?</source>
        <translation>厨房到那时已经做不出来了。您想改在什么时候取餐？</translation>
    </message>
    <message>
        <source>What name is the order under?</source>
        <translation>订单用什么姓名？</translation>
    </message>
    <message>
        <source>That order has no price. I will pass you on to a person.</source>
        <translation>那个订单没有金额。我帮您转给真人。</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3.</source>
        <translation>%1 不能从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>The bill has no such part.</source>
        <translation>账单没有这一部分。</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>没有这笔收款。</translation>
    </message>
    <message>
        <source>That payment was taken back already.</source>
        <translation>这笔收款已经撤回了。</translation>
    </message>
    <message>
        <source>$%1 was given back for %2 already: the payment stays.</source>
        <translation>%2 已退款 $%1：这笔收款不能撤回。</translation>
    </message>
    <message>
        <source>A docket of this order still waits for its printer: help the printer, or move it.</source>
        <translation>本单还有小票在等打印机：请先处理打印机，或改到别的打印机打印。</translation>
    </message>
    <message>
        <source>No printer that is set up prints this order&apos;s dockets.</source>
        <translation>已设置的打印机都不打印本单的小票。</translation>
    </message>
    <message>
        <source>Type the number on the docket: 42, or 20261120-042 for another day.</source>
        <translation>请输入小票上的号码：42；其他日子的输入 20261120-042。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>This docket does not wait any more.</source>
        <translation>这张小票已不在等待。</translation>
    </message>
    <message>
        <source>Say why it is not printed.</source>
        <translation>请说明为什么不打印。</translation>
    </message>
    <message>
        <source>The setting printers/%1 takes %2, not &quot;%3&quot;.</source>
        <translation>设置 printers/%1 要填：%2；不能是“%3”。</translation>
    </message>
    <message>
        <source>kitchen, bag or receipt, or several of them</source>
        <translation>kitchen、bag 或 receipt，可填多个</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 至 %1 的整数</translation>
    </message>
    <message>
        <source>32, 42 or 48</source>
        <translation>32、42 或 48</translation>
    </message>
    <message>
        <source>There is no setting printers/%1. A printer has: purpose, stations, categories, copies, profile, columns, fallback.</source>
        <translation>没有 printers/%1 这项设置。打印机有：purpose, stations, categories, copies, profile, columns, fallback。</translation>
    </message>
    <message>
        <source>The setting printers/%1 is about a printer without an address: set printers/%2.</source>
        <translation>设置 printers/%1 说的打印机没有地址：请设 printers/%2。</translation>
    </message>
    <message>
        <source>the name of another printer</source>
        <translation>另一台打印机的名称</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Nothing was published: look at the menu that is sold now, and make your changes again.</source>
        <translation>菜单刚被别人改过。没有发布：请看现在所卖的菜单，再重新改一遍。</translation>
    </message>
    <message>
        <source>A menu is being published already.</source>
        <translation>已经在发布一份菜单。</translation>
    </message>
    <message>
        <source>There is no menu to publish.</source>
        <translation>没有菜单可发布。</translation>
    </message>
    <message>
        <source>That time is over. Nothing was published: choose a later one, or publish now.</source>
        <translation>那个时间已经过了。没有发布：请选晚一点的时间，或立即发布。</translation>
    </message>
    <message>
        <source>There is no such menu.</source>
        <translation>没有这份菜单。</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale. %1</source>
        <translation>计划的菜单没有启用。%1</translation>
    </message>
    <message>
        <source>The planned menu was not put on sale: the menu was changed after it was planned. Look at it and publish again.</source>
        <translation>计划的菜单没有启用：计划之后菜单被改过。请看一遍，再重新发布。</translation>
    </message>
    <message>
        <source>All of %1 has been given back already.</source>
        <translation>%1 已全部退款。</translation>
    </message>
    <message>
        <source>Nothing was paid for %1.</source>
        <translation>%1 没有付过款。</translation>
    </message>
    <message>
        <source>Between $0.01 and $%1 can be given back for %2.</source>
        <translation>%2 可以退 $0.01 至 $%1。</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>订单没有这一项。</translation>
    </message>
    <message>
        <source>It cannot be noted in %1. Nothing was changed.</source>
        <translation>无法记入 %1。没有任何更改。</translation>
    </message>
    <message>
        <source>This one is made by the provider: enter it.</source>
        <translation>这个由服务商生成：请填入。</translation>
    </message>
    <message>
        <source>Enter the secret as the provider shows it: one word.</source>
        <translation>请照服务商显示的填写密钥：一个词，不带空格。</translation>
    </message>
    <message>
        <source>This secret is accepted already.</source>
        <translation>这个密钥已经在用。</translation>
    </message>
    <message>
        <source>This secret was given when Docket was started. Change it there.</source>
        <translation>这个密钥是启动 Docket 时指定的。请在那里更改。</translation>
    </message>
    <message>
        <source>Nothing was changed: this secret (%1) stands in %2, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here.</source>
        <translation>没有任何更改：这个密钥（%1）写在 %2 里，下次启动时会被它换回来。请让 Docket 能写入这个文件，重新启动 Docket，再在这里更改密钥。</translation>
    </message>
    <message>
        <source>Nothing was changed: somebody else has changed this secret (%1) since Docket was started. Start Docket again, then change it here.</source>
        <translation>没有任何更改：Docket 启动后，别人改过这个密钥（%1）。请重新启动 Docket，再在这里更改。</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be read: %1</source>
        <translation>密钥文件无法读取：%1</translation>
    </message>
    <message>
        <source>The file with the secrets is wrong: %1 is no text in %2</source>
        <translation>密钥文件有错：%2 里的 %1 不是文字</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be written, it is as it was: %1</source>
        <translation>密钥文件无法写入，保持原样：%1</translation>
    </message>
    <message>
        <source>That is not a lawful number of minutes.</source>
        <translation>这个分钟数不允许。</translation>
    </message>
    <message>
        <source>That is not on the menu any more.</source>
        <translation>菜单里已经没有它了。</translation>
    </message>
    <message>
        <source>That is not a number of things.</source>
        <translation>这个数量不对。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>%1 中的一个</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有“%1”这项设置。</translation>
    </message>
    <message>
        <source>The setting %1 takes %2, not &quot;%3&quot;.</source>
        <translation>设置 %1 要填：%2；不能是“%3”。</translation>
    </message>
    <message>
        <source>The settings file cannot be read: %1</source>
        <translation>设置文件无法读取：%1</translation>
    </message>
    <message>
        <source>A setting is given as KEY=VALUE, not &quot;%1&quot;.</source>
        <translation>设置要写成 KEY=VALUE，不能是“%1”。</translation>
    </message>
    <message>
        <source>The settings file cannot be written, it is as it was: %1</source>
        <translation>设置文件无法写入，保持原样：%1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 has to be changed by hand in %2.</source>
        <translation>没有任何更改：%1 要在 %2 里手动改。</translation>
    </message>
    <message>
        <source>Secrets are changed under Connections, or with docketctl settings set.</source>
        <translation>密钥在“连接”里更改，或用 docketctl settings set。</translation>
    </message>
    <message>
        <source>This setting was given when Docket was started (--set). Change it there.</source>
        <translation>这项设置是启动 Docket 时指定的（--set）。请在那里更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be written, it is as it was: %1</source>
        <translation>店铺文件无法写入，保持原样：%1</translation>
    </message>
    <message>
        <source>Type the shop&apos;s name.</source>
        <translation>请输入店名。</translation>
    </message>
    <message>
        <source>Each line has up to 100 letters.</source>
        <translation>每行最多 100 个字符。</translation>
    </message>
    <message>
        <source>This ABN cannot be right: compare its eleven digits.</source>
        <translation>这个 ABN 不可能正确：请核对它的十一位数字。</translation>
    </message>
    <message>
        <source>The shop would never open: give it hours.</source>
        <translation>这样店铺永远不会开门：请填营业时间。</translation>
    </message>
    <message>
        <source>The setting %1 was given when Docket was started. Change it there.</source>
        <translation>设置 %1 是启动 Docket 时指定的。请在那里更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s file cannot be read: %1</source>
        <translation>店铺文件无法读取：%1</translation>
    </message>
    <message>
        <source>The shop&apos;s file is broken at character %1: %2. Mend %3.</source>
        <translation>店铺文件在第 %1 个字符处有错：%2。请改正 %3。</translation>
    </message>
    <message>
        <source>The shop&apos;s file has no &quot;name&quot;. Mend %1.</source>
        <translation>店铺文件没有“name”。请改正 %1。</translation>
    </message>
    <message>
        <source>The opening hours cannot be used: %1 Mend %2.</source>
        <translation>营业时间无法使用：%1请改正 %2。</translation>
    </message>
    <message>
        <source>Only the counter and the owner may do that. Sign in under People first.</source>
        <translation>只有前台和店主可以这样做。请先在“员工”里登录。</translation>
    </message>
    <message>
        <source>Only the owner may do that. Sign in under People first.</source>
        <translation>只有店主可以这样做。请先在“员工”里登录。</translation>
    </message>
    <message>
        <source>A PIN is being checked already.</source>
        <translation>已经在核对一个 PIN。</translation>
    </message>
    <message>
        <source>There is no PIN for this person.</source>
        <translation>这个人没有 PIN。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有这个人。</translation>
    </message>
    <message>
        <source>The shop needs an owner with a PIN.</source>
        <translation>店里要有一位设了 PIN 的店主。</translation>
    </message>
    <message>
        <source>Type a name, up to 40 letters.</source>
        <translation>请输入姓名，最多 40 个字符。</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>已经有 %1 了。</translation>
    </message>
    <message>
        <source>Begin with the owner and a PIN of 4 to 12 digits.</source>
        <translation>请先添加店主，PIN 为 4 至 12 位数字。</translation>
    </message>
    <message>
        <source>The counter and the owner need a PIN of 4 to 12 digits.</source>
        <translation>前台和店主需要 PIN，4 至 12 位数字。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN 为 4 至 12 位数字。</translation>
    </message>
    <message>
        <source>The PIN was wrong %1 times. Try again in %2 minutes.</source>
        <translation>PIN 错了 %1 次。请过 %2 分钟再试。</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN: 4 to 12 digits.</source>
        <translation>请设定店主的 PIN：4 至 12 位数字。</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN is needed: 4 to 12 digits.</source>
        <translation>需要店主的 PIN：4 至 12 位数字。</translation>
    </message>
    <message>
        <source>That is not the owner&apos;s PIN.</source>
        <translation>这不是店主的 PIN。</translation>
    </message>
    <message>
        <source>That is not %1&apos;s PIN.</source>
        <translation>这不是 %1 的 PIN。</translation>
    </message>
    <message>
        <source>A message cannot be read.</source>
        <translation>有一条短信无法读取。</translation>
    </message>
    <message>
        <source>A print job cannot be read.</source>
        <translation>有一个打印任务无法读取。</translation>
    </message>
    <message>
        <source>This docket is not wanted any more.</source>
        <translation>这张小票已经不需要了。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>备份 %1 无法写入。</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>备份已损坏。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>备份 %1 无法读取。</translation>
    </message>
    <message>
        <source>The database is damaged: no backup was made of it.</source>
        <translation>数据库损坏：没有备份它。</translation>
    </message>
    <message>
        <source>The disk is full: orders cannot be stored. Free some space.</source>
        <translation>磁盘已满：订单无法保存。请腾出一些空间。</translation>
    </message>
    <message>
        <source>The data folder cannot be written: orders cannot be stored.</source>
        <translation>数据文件夹无法写入：订单无法保存。</translation>
    </message>
    <message>
        <source>The order database is damaged. It was left as it is.</source>
        <translation>订单数据库损坏。保持原样，没有改动。</translation>
    </message>
    <message>
        <source>Another program holds the order database.</source>
        <translation>另一个程序占用着订单数据库。</translation>
    </message>
    <message>
        <source>That is already stored.</source>
        <translation>这个已经保存过了。</translation>
    </message>
    <message>
        <source>The order database cannot be used.</source>
        <translation>订单数据库无法使用。</translation>
    </message>
    <message>
        <source>Another file was copied over the order database: orders cannot be stored.</source>
        <translation>订单数据库被另一个文件覆盖了：订单无法保存。</translation>
    </message>
    <message>
        <source>There is no order database here yet.</source>
        <translation>这里还没有订单数据库。</translation>
    </message>
    <message>
        <source>The order database cannot be opened: %1</source>
        <translation>订单数据库无法打开：%1</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>没有这条短信。</translation>
    </message>
    <message>
        <source>This database was not made by Docket. It was left as it is.</source>
        <translation>这个数据库不是 Docket 建的。保持原样，没有改动。</translation>
    </message>
    <message>
        <source>This shop&apos;s data was written by a newer Docket. Install the newer version; nothing was changed.</source>
        <translation>本店的数据由较新版本的 Docket 写入。请安装较新的版本；没有任何更改。</translation>
    </message>
    <message>
        <source>This shop&apos;s data is of an older Docket. Start Docket once to bring it up to date.</source>
        <translation>本店的数据来自较旧版本的 Docket。请启动一次 Docket，把数据更新过来。</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>没有这个打印任务。</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Close that program, or choose another port.</source>
        <translation>端口 %1 已被另一个程序占用。请关闭那个程序，或选其他端口。</translation>
    </message>
    <message>
        <source>Calls cannot be received on %1, port %2.</source>
        <translation>无法在 %1、端口 %2 接收来电。</translation>
    </message>
    <message>
        <source>Calls are being received already.</source>
        <translation>已经在接收来电。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>server/tlsCertificate and server/tlsKey are set both, or neither.</source>
        <translation>server/tlsCertificate 和 server/tlsKey 要么都设，要么都不设。</translation>
    </message>
    <message>
        <source>%1 holds no certificate (PEM).</source>
        <translation>%1 里没有证书（PEM）。</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2.</source>
        <translation>证书 %1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key (PEM, without a passphrase).</source>
        <translation>%1 里没有 RSA 或 EC 密钥（PEM，不带密码）。</translation>
    </message>
    <message>
        <source>The key %1 does not fit the certificate %2, or this computer cannot do TLS.</source>
        <translation>密钥 %1 与证书 %2 不匹配，或这台电脑不能用 TLS。</translation>
    </message>
    <message>
        <source>There is nothing to sell in this file. The present menu was left as it is.</source>
        <translation>这个文件里没有可卖的东西。现在的菜单没有改动。</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, or is not there</source>
        <translation>“version”要填 %1，或不写</translation>
    </message>
    <message>
        <source>The orders are not saved yet. Make room on the disk: Docket starts again by itself.</source>
        <translation>订单还没有保存。请腾出磁盘空间：Docket 会自行重新启动。</translation>
    </message>
    <message>
        <source>A float was counted after it: the day stays closed. Note the mistake when you close the next one.</source>
        <translation>日结之后已清点过备用金：这一天保持日结。请在下次日结时备注这个错误。</translation>
    </message>
    <message>
        <source>Money went back already. Take a new order.</source>
        <translation>这单已经退过款。请另下新单。</translation>
    </message>
    <message>
        <source>Choose a time within the next week.</source>
        <translation>请选一周之内的时间。</translation>
    </message>
    <message>
        <source>No copy can be made of this shop&apos;s data before the update; nothing was changed. %1</source>
        <translation>更新之前无法给本店的数据留一份副本；没有任何更改。%1</translation>
    </message>
    <message>
        <source>The disk is full: the backup cannot be brought back. Free some space.</source>
        <translation>磁盘已满：备份无法恢复。请腾出一些空间。</translation>
    </message>
    <message>
        <source>The menu file does not answer: %1</source>
        <translation>菜单文件没有响应：%1</translation>
    </message>
    <message>
        <source>The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does.</source>
        <translation>计划的菜单尚未开售：菜单文件没有响应。文件一有响应即开售。</translation>
    </message>
</context>
<context>
    <name>docket::print::DocketWords</name>
    <message>
        <source>NO %1</source>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>Salads: none</source>
        <translation>蔬菜：不要</translation>
    </message>
    <message>
        <source>Sauces: none</source>
        <translation>酱料：不要</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>套餐：%1</translation>
    </message>
    <message>
        <source>*** REPRINT %1 - possible duplicate ***</source>
        <translation>*** 重印 %1 - 可能重复 ***</translation>
    </message>
    <message>
        <source>*** REPRINT - was printed before ***</source>
        <translation>*** 重印 - 之前已打印 ***</translation>
    </message>
    <message>
        <source>BACKUP FROM %1</source>
        <translation>代替打印机 %1</translation>
    </message>
    <message>
        <source>COPY %1 OF %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>CHANGED - throw the earlier docket away</source>
        <translation>已更改 - 请丢弃之前的单</translation>
    </message>
    <message>
        <source>NOTHING LEFT TO MAKE HERE</source>
        <translation>这里没有要做的了</translation>
    </message>
    <message>
        <source>BACK ON - was cancelled</source>
        <translation>恢复 - 之前已取消</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>柜台 %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>电话 %1</translation>
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
        <translation>可能重复：同一来电者刚下过单</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>套餐与优惠</translation>
    </message>
    <message>
        <source>GST included</source>
        <translation>已含 GST</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>下单 %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>1 more line is made elsewhere</source>
        <translation>另有 1 项在别处制作</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are made elsewhere</source>
        <translation>
            <numerusform>另有 %n 项在别处制作</numerusform>
        </translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Total price includes GST</source>
        <translation>总价已含 GST</translation>
    </message>
    <message>
        <source>Salads</source>
        <translation>蔬菜</translation>
    </message>
    <message>
        <source>Sauces</source>
        <translation>酱料</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>盐</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Rounded to 5 cents</source>
        <translation>取整到 5 分</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>收现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>还需付</translation>
    </message>
    <message>
        <source>Given back, cash</source>
        <translation>已退款，现金</translation>
    </message>
    <message>
        <source>Given back, card</source>
        <translation>已退款，刷卡</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>GST in it</source>
        <translation>其中 GST</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>应退</translation>
    </message>
</context>
<context>
    <name>docket::shop::DayPageWords</name>
    <message>
        <source>Day report %1</source>
        <translation>日报 %1</translation>
    </message>
    <message>
        <source>ABN %1</source>
        <translation>ABN %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sales with GST</source>
        <translation>销售额，含 GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>其中 GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>套餐为顾客省了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>优惠码</translation>
    </message>
    <message>
        <source>Paid, as it was noted</source>
        <translation>付款（按记录）</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>rounding to 5 cents</source>
        <translation>取整到 5 分</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1，已退款</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>钱箱原有</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>现金收款</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>现金退款</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>存入银行</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>留在钱箱</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>存银行</translation>
    </message>
    <message>
        <source>Closed by %1, %2</source>
        <translation>日结：%1，%2</translation>
    </message>
    <message>
        <source>NOT CLOSED: the drawer was not counted.</source>
        <translation>未日结：钱箱没有清点。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Hung up with something chosen</source>
        <translation>已选菜品时挂断</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Given back, cancelled</source>
        <translation>取消订单退款</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>销售退款</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>销售退款 GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::AllDay</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and what it belongs to: garlic (sauces)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>docket::ui::AllDayList</name>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待做的。</translation>
    </message>
    <message>
        <source>To make: %1</source>
        <translation>待做：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>portions of other items</comment>
        <translation>
            <numerusform>另有 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>portions of all items</comment>
        <translation>
            <numerusform>共 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BackupPanel</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>after the business day</source>
        <translation>营业日结束后</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>saved when the file of the orders was taken away</source>
        <translation>订单文件被拿走时保存的</translation>
    </message>
    <message>
        <source>set aside when a backup came back</source>
        <translation>恢复备份时留存的</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when a backup was made, what for, how big</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>正在备份。</translation>
    </message>
    <message>
        <source>The backup is being checked.</source>
        <translation>正在检查备份。</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each business day.</source>
        <translation>还没有备份。每个营业日结束后会备份一次。</translation>
    </message>
    <message>
        <source>A backup on this computer does not survive its disk: copy one elsewhere, too.</source>
        <translation>这台电脑上的备份会随磁盘一起丢失：请也复制一份到别处。</translation>
    </message>
    <message>
        <source>No open order leaves the board.</source>
        <translation>没有未完成订单会离开看板。</translation>
    </message>
    <message numerus="yes">
        <source>%n open orders leave the board.</source>
        <translation>
            <numerusform>%n 个未完成订单会离开看板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back all orders and people&apos;s PINs as they were %1? What came later is gone from Docket. %2 The data of now are kept as a file. The shop is closed for some seconds: no calls meanwhile.</source>
        <translation>把所有订单和员工 PIN 恢复到 %1 的状态？之后的内容会从 Docket 中消失。%2现在的数据会保存为文件。店铺会停几秒：期间接不了电话。</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>是，恢复</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardPage</name>
    <message>
        <source>Open orders</source>
        <translation>未完成订单</translation>
    </message>
</context>
<context>
    <name>docket::ui::BoardView</name>
    <message>
        <source>%1: %2</source>
        <comment>an order&apos;s number and what happened</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallLight</name>
    <message>
        <source>No call has come in yet. Ring the shop&apos;s number: this lights up.</source>
        <translation>还没有来电。拨打店里的号码：这里会亮起。</translation>
    </message>
    <message>
        <source>Call received at %1</source>
        <translation>%1 收到来电</translation>
    </message>
</context>
<context>
    <name>docket::ui::CallPanel</name>
    <message>
        <source>The call of an order</source>
        <translation>订单的通话</translation>
    </message>
    <message>
        <source>Listen to the call</source>
        <translation>听通话录音</translation>
    </message>
    <message>
        <source>86 from this order</source>
        <translation>本单有菜沽清</translation>
    </message>
    <message>
        <source>Change or cancel it</source>
        <translation>改单或取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number and customer</comment>
        <translation>订单 %1，%2</translation>
    </message>
    <message>
        <source>Looking for the call</source>
        <translation>正在查找通话</translation>
    </message>
    <message>
        <source>This order did not come by telephone.</source>
        <translation>此订单不是电话订单。</translation>
    </message>
    <message>
        <source>IN SHORT</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>WORD FOR WORD</source>
        <translation>逐字记录</translation>
    </message>
    <message>
        <source>ORDERED FROM</source>
        <translation>下单原话</translation>
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
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of a call</comment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Still on the line</source>
        <translation>还在通话中</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Hung up before ordering all of it</source>
        <translation>没点完就挂断</translation>
    </message>
    <message>
        <source>Ended without an order</source>
        <translation>通话结束，没有下单</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>未显示号码</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>a line that left the cart</comment>
        <translation>去掉：%1</translation>
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
        <translation>清除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>docket::ui::CashUpPanel</name>
    <message>
        <source>COUNT THE DRAWER</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>The sum, where nobody counts each kind</source>
        <translation>总额（不按面额清点时）</translation>
    </message>
    <message>
        <source>Or only the sum: $</source>
        <translation>或只填总额：$</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>CASH WITHOUT AN ORDER</source>
        <translation>订单以外的现金</translation>
    </message>
    <message>
        <source>What stays in the drawer</source>
        <translation>留在钱箱的金额</translation>
    </message>
    <message>
        <source>Stays in the drawer: $</source>
        <translation>留在钱箱：$</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>为什么重新打开</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>已清点：%1</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>还没有清点</translation>
    </message>
    <message>
        <source>Count the drawer first, or type the sum.</source>
        <translation>请先清点钱箱，或输入总额。</translation>
    </message>
    <message>
        <source>Type how much it is.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>“%1” is not an amount: type it as 1200 or 1200.50.</source>
        <translation>“%1”不是金额：请按 1200 或 1200.50 的形式输入。</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionWords</name>
    <message>
        <source>let in</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>sent away, it brought no secret</source>
        <translation>已拒绝，没带密钥</translation>
    </message>
    <message>
        <source>sent away, wrong secret</source>
        <translation>已拒绝，密钥错误</translation>
    </message>
    <message>
        <source>sent away, its clock or ours is wrong</source>
        <translation>已拒绝，对方或本机时钟不准</translation>
    </message>
    <message>
        <source>sent away, no secret is set here</source>
        <translation>已拒绝，本机未设密钥</translation>
    </message>
    <message>
        <source>sent away, too many tries</source>
        <translation>已拒绝，尝试次数太多</translation>
    </message>
    <message>
        <source>Other agents</source>
        <translation>其他语音助手</translation>
    </message>
    <message>
        <source>Twilio (SMS reports)</source>
        <translation>Twilio（短信回执）</translation>
    </message>
    <message>
        <source>Agent&apos;s secret</source>
        <translation>语音助手的密钥</translation>
    </message>
    <message>
        <source>Agent&apos;s token</source>
        <translation>语音助手的令牌</translation>
    </message>
    <message>
        <source>Agent&apos;s signing key</source>
        <translation>语音助手的签名密钥</translation>
    </message>
    <message>
        <source>Retell&apos;s API key</source>
        <translation>Retell 的 API 密钥</translation>
    </message>
    <message>
        <source>ElevenLabs&apos; secret</source>
        <translation>ElevenLabs 的密钥</translation>
    </message>
    <message>
        <source>Customer screens&apos; token</source>
        <translation>顾客屏的令牌</translation>
    </message>
    <message>
        <source>%1: nothing came yet</source>
        <comment>an agent</comment>
        <translation>%1：还没有请求</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>an agent, what became of its request, and when</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>未提供时钟</translation>
    </message>
    <message>
        <source>clock as ours</source>
        <translation>时钟与本机一致</translation>
    </message>
    <message numerus="yes">
        <source>clock %n s ahead of ours</source>
        <translation>
            <numerusform>时钟比本机快 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of ours</source>
        <translation>
            <numerusform>时钟比本机快 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n s behind ours</source>
        <translation>
            <numerusform>时钟比本机慢 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind ours</source>
        <translation>
            <numerusform>时钟比本机慢 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let in, %2 sent away</source>
        <comment>requests</comment>
        <translation>放行 %1 次，拒绝 %2 次</translation>
    </message>
    <message>
        <source>from an address that is not told</source>
        <translation>来源地址未知</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a secret</comment>
        <translation>未设</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>已设</translation>
    </message>
    <message>
        <source>old and new</source>
        <comment>secrets</comment>
        <translation>新旧并用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of secret and how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用 %1</translation>
    </message>
    <message>
        <source>not used since %1</source>
        <translation>自 %1 起未使用</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>尚未设置。</translation>
    </message>
    <message>
        <source>One is set, %1.</source>
        <comment>when it was used</comment>
        <translation>已设置，%1。</translation>
    </message>
    <message>
        <source>The new one: %1.</source>
        <comment>when it was used</comment>
        <translation>新的：%1。</translation>
    </message>
    <message>
        <source>The old one: %1.</source>
        <comment>when it was used</comment>
        <translation>旧的：%1。</translation>
    </message>
    <message>
        <source>Twilio&apos;s token (SMS)</source>
        <translation>Twilio 的令牌（短信）</translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionsPage</name>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SECRETS</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>WHO ASKED, SINCE %1</source>
        <translation>谁来请求过（自 %1 起）</translation>
    </message>
</context>
<context>
    <name>docket::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountRow</name>
    <message>
        <source>%1 × %2, shown</source>
        <comment>a count whose orders are lit</comment>
        <translation>%1 × %2，已标亮</translation>
    </message>
</context>
<context>
    <name>docket::ui::CounterPage</name>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>开钱箱</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>误记收款</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂单</translation>
    </message>
    <message>
        <source>On hold (%1)</source>
        <translation>已挂单（%1）</translation>
    </message>
    <message>
        <source>%1 is noted for this sale. Send it, or clear it.</source>
        <translation>本单已记收款 %1。请下单或清空。</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>The counter still waits for an answer. Try again in a moment.</source>
        <translation>前台还在等待应答。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>docket::ui::CountsPanel</name>
    <message>
        <source>Items</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待做的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>Tap a count to see its orders.</source>
        <translation>点数量可查看相关订单。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>stations</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerFinder</name>
    <message>
        <source>Customer: number or name</source>
        <translation>顾客：号码或姓名</translation>
    </message>
    <message>
        <source>Last digits or name</source>
        <translation>尾号或姓名</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a digit</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>顾客</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual: %1</source>
        <translation>常点：%1</translation>
    </message>
    <message>
        <source>Somebody new: take this number</source>
        <translation>新顾客：用这个号码</translation>
    </message>
    <message>
        <source>A regular? The last three digits of the number are enough.</source>
        <translation>老顾客？输入号码后三位就够了。</translation>
    </message>
    <message>
        <source>Nobody is known by that yet.</source>
        <translation>还没有符合的顾客。</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayPage</name>
    <message>
        <source>Opening check</source>
        <translation>开店检查</translation>
    </message>
    <message>
        <source>Cash-up</source>
        <translation>钱箱对账</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayReportPanel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>On its way to the printer …</source>
        <translation>正在发往打印机 …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is printed, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::DayWords</name>
    <message>
        <source>Float counted</source>
        <translation>已清点备用金</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Taken to the bank</source>
        <translation>存入银行</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>● exactly right</source>
        <translation>● 正好</translation>
    </message>
    <message>
        <source>▲ %1 short</source>
        <translation>▲ 少 %1</translation>
    </message>
    <message>
        <source>◆ %1 too much</source>
        <translation>◆ 多 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a day, the difference, who closed it</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1. Opened again by %2: %3</source>
        <translation>%1。%2 已重新打开：%3</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>what, how much, when, who</comment>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a move of cash and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waits for the printer %1</source>
        <translation>等待打印机 %1</translation>
    </message>
    <message>
        <source>Waits for the printer %1: %2</source>
        <translation>等待打印机 %1：%2</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已发送到打印机 %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>已在 %1 打印</translation>
    </message>
    <message>
        <source>May be on paper at %1, is printed again: %2</source>
        <translation>可能已在 %1 的纸上，会重新打印：%2</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>未打印：%1</translation>
    </message>
    <message>
        <source>In the drawer before</source>
        <translation>钱箱原有</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>现金收款</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>现金退款</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Orders, with GST</source>
        <translation>订单，含 GST</translation>
    </message>
    <message>
        <source>GST in them</source>
        <translation>其中 GST</translation>
    </message>
    <message>
        <source>Deals saved customers</source>
        <translation>套餐为顾客省了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>How it was paid, as noted</source>
        <translation>付款方式（按记录）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>现金取整</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1，已退款</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Not closed: the drawer was not counted</source>
        <translation>未日结：钱箱没有清点</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>留在钱箱</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>存银行</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Promotion codes</source>
        <translation>优惠码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>优惠码</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>优惠金额</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Given back on cancelled orders</source>
        <translation>已取消订单的退款</translation>
    </message>
    <message>
        <source>Given back on sales</source>
        <translation>销售退款</translation>
    </message>
    <message>
        <source>GST given back on sales</source>
        <translation>销售退款中的 GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::DemoBoard</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>打印机没纸了。</translation>
    </message>
    <message>
        <source>The change could not be saved. The order is as it was.</source>
        <translation>更改未能保存，订单保持原样。</translation>
    </message>
</context>
<context>
    <name>docket::ui::DiagnosisView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>For somebody who helps you. It tells how Docket and this computer stand, and the last warnings. No customer, nobody who works here, no secret stands in it. Read it before you hand it over.</source>
        <translation>给帮你的人看。它说明 Docket 和这台电脑的状态，以及最近的警告。里面没有顾客、没有员工、没有密钥。交出前请先看一遍。</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it was asked for.</source>
        <translation>已复制。请粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another folder.</source>
        <translation>无法保存：%1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketEditor</name>
    <message>
        <source>What stands on the docket</source>
        <translation>小票上的内容</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义文字</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>left, middle or right</comment>
        <translation>对齐</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>可添加的内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 letters wide</source>
        <translation>%1 个字符宽</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>The file dockets.json is not used. %1</source>
        <translation>文件 dockets.json 未启用。%1</translation>
    </message>
    <message>
        <source>Not saved yet: dockets print as before.</source>
        <translation>尚未保存：小票仍按原样打印。</translation>
    </message>
    <message>
        <source>Dockets print like this.</source>
        <translation>小票会这样打印。</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <comment>on a docket</comment>
        <translation>谢谢惠顾！</translation>
    </message>
</context>
<context>
    <name>docket::ui::DocketWords</name>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>“Tax invoice”</source>
        <translation>“税务发票”</translation>
    </message>
    <message>
        <source>Docket number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>How it was ordered</source>
        <translation>下单方式</translation>
    </message>
    <message>
        <source>Warning: same caller</source>
        <translation>警告：同一来电</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>要做的菜</translation>
    </message>
    <message>
        <source>What is in the bag</source>
        <translation>袋中内容</translation>
    </message>
    <message>
        <source>Lines with prices</source>
        <translation>带价格的明细</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What others make</source>
        <translation>其他档口做的</translation>
    </message>
    <message>
        <source>Deals and discounts</source>
        <translation>套餐与折扣</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>When it was ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Invoice number and date</source>
        <translation>发票号和日期</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义文字</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>横线</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>加高</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>huge</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>靠右</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words on a docket</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
</context>
<context>
    <name>docket::ui::EmptyBoard</name>
    <message>
        <source>Command that places a test call</source>
        <translation>拨打测试电话的命令</translation>
    </message>
    <message>
        <source>Nothing to make</source>
        <translation>没有要做的</translation>
    </message>
    <message>
        <source>The next order that the agent takes appears here and rings.</source>
        <translation>语音助手接到下一单时，会显示在这里并响铃。</translation>
    </message>
    <message>
        <source>To place a test call, run:</source>
        <translation>要拨打测试电话，请运行：</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet</source>
        <translation>菜单里还没有菜品</translation>
    </message>
    <message>
        <source>Nobody can order before you add what you sell: tap Menu at the top.</source>
        <translation>加上你卖的菜品之前，没人能下单：请点上方的“菜单”。</translation>
    </message>
</context>
<context>
    <name>docket::ui::FindingWords</name>
    <message>
        <source>The menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>needs an id of 1 to 80 characters</source>
        <translation>需要 1 至 80 个字符的 id</translation>
    </message>
    <message>
        <source>has the id “%1”, as “%2” has</source>
        <translation>id“%1”与“%2”重复</translation>
    </message>
    <message>
        <source>needs a name of 1 to 120 characters</source>
        <translation>名称须为 1 至 120 个字符</translation>
    </message>
    <message>
        <source>is the name of two items</source>
        <translation>两个菜品同名</translation>
    </message>
    <message>
        <source>has no item to sell</source>
        <translation>没有可卖的菜品</translation>
    </message>
    <message>
        <source>is in no category</source>
        <translation>不在任何分类中</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>has no price in size %1</source>
        <translation>%1 规格没有价格</translation>
    </message>
    <message>
        <source>needs a description of 500 characters at most</source>
        <translation>说明最多 500 个字符</translation>
    </message>
    <message>
        <source>needs a number of 80 characters at most</source>
        <translation>编号最多 80 个字符</translation>
    </message>
    <message>
        <source>needs the name of a picture in the folder photos</source>
        <translation>需要填 photos 文件夹中的图片文件名</translation>
    </message>
    <message>
        <source>“%1” is no diet that Docket knows</source>
        <translation>Docket 不认识饮食类型“%1”</translation>
    </message>
    <message>
        <source>“%1” is no allergen of the food standards code; use its name, such as milk or wheat</source>
        <translation>“%1”不是食品标准法规中的过敏原；请用法规中的名称，如 milk 或 wheat</translation>
    </message>
    <message>
        <source>is called vegan and has milk, egg or fish</source>
        <translation>标为纯素，却含奶、蛋或鱼</translation>
    </message>
    <message>
        <source>is called %1 and has %2</source>
        <translation>标为 %1，却含 %2</translation>
    </message>
    <message>
        <source>is never sold in the hours from %1: they end when they begin</source>
        <translation>从 %1 起的时段永远不会供应：开始和结束时间相同</translation>
    </message>
    <message>
        <source>has no options</source>
        <translation>没有选项</translation>
    </message>
    <message>
        <source>has a price below zero</source>
        <translation>价格低于零</translation>
    </message>
    <message>
        <source>costs nothing in a size that has no price of its own</source>
        <translation>有规格没有单独定价，价格为零</translation>
    </message>
    <message>
        <source>has no parts</source>
        <translation>没有套餐内容</translation>
    </message>
    <message>
        <source>has a part that nothing can fill</source>
        <translation>套餐内容里有一项没有菜品可选</translation>
    </message>
    <message>
        <source>costs %1, more than its parts, %2 at most</source>
        <translation>卖 %1，比各项单点还贵（单点最多 %2）</translation>
    </message>
    <message>
        <source>costs %1, and its parts can be had for %2</source>
        <translation>卖 %1，而单点各项只要 %2</translation>
    </message>
    <message>
        <source>has an upgrade that nothing can fill</source>
        <translation>有一个升级没有菜品可选</translation>
    </message>
    <message>
        <source>has an upgrade for %1 with which it saves nothing</source>
        <translation>升级到 %1 一分钱都不省</translation>
    </message>
    <message>
        <source>is used by no item</source>
        <translation>没有菜品使用</translation>
    </message>
    <message>
        <source>is offered with no item, though it stands in %1</source>
        <translation>虽在 %1 中，却没有菜品提供</translation>
    </message>
    <message>
        <source>has no items</source>
        <translation>没有菜品</translation>
    </message>
    <message>
        <source>has no price for %1, which all other %2 have</source>
        <translation>没有 %1 的价格，而其他 %2 都有</translation>
    </message>
    <message>
        <source>“%1” means both %2 and %3 to a caller</source>
        <translation>来电顾客说“%1”时，既指 %2 又指 %3</translation>
    </message>
    <message>
        <source>“%1” means both %2 and a size that is not sold</source>
        <translation>“%1”既指 %2，又指一个不卖的规格</translation>
    </message>
</context>
<context>
    <name>docket::ui::HelpPage</name>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Set up the shop</source>
        <translation>设置店铺</translation>
    </message>
    <message>
        <source>This page is only in English so far.</source>
        <translation>这一页目前只有英文。</translation>
    </message>
</context>
<context>
    <name>docket::ui::HoursEdit</name>
    <message>
        <source>Sold only at certain hours</source>
        <translation>只在某些时段供应</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>docket::ui::KeyMap</name>
    <message>
        <source>There is no setting &quot;keys/%1&quot;.</source>
        <translation>没有“keys/%1”这项设置。</translation>
    </message>
    <message>
        <source>The setting keys/%1 takes the name of one key, for example R, F5 or PgDown, not &quot;%2&quot;.</source>
        <translation>设置 keys/%1 要填一个按键名，例如 R、F5 或 PgDown，不能是“%2”。</translation>
    </message>
    <message>
        <source>The key %1 is given to both %2 and %3.</source>
        <translation>按键 %1 同时给了“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Move the order with this key on its button</source>
        <translation>推进按钮上标有此键的订单</translation>
    </message>
    <message>
        <source>List the orders collected last</source>
        <translation>列出最近取餐的订单</translation>
    </message>
    <message>
        <source>Take the last bump back</source>
        <translation>撤回上一次划单</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Show or leave the printers</source>
        <translation>显示或离开打印机页</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Look for an order</source>
        <translation>查找订单</translation>
    </message>
    <message>
        <source>Edit the menu</source>
        <translation>编辑菜单</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>显示或隐藏按键</translation>
    </message>
    <message>
        <source>Leave or fill the screen</source>
        <translation>退出或进入全屏</translation>
    </message>
    <message>
        <source>Take an order by hand</source>
        <translation>手工点单</translation>
    </message>
</context>
<context>
    <name>docket::ui::LineSheet</name>
    <message>
        <source>Note for the kitchen</source>
        <translation>给厨房的备注</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一份</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一份</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>沽清</translation>
    </message>
    <message>
        <source>Not on the menu any more</source>
        <translation>菜单里已没有</translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ 看板：%n 个新订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The sale at the counter is not sent: it would be lost. Send it first, or put it on hold.</source>
        <translation>前台这一单还没有下单，会丢失。请先下单，或挂单。</translation>
    </message>
    <message>
        <source>The menu has changes that are not published: they would be lost.</source>
        <translation>菜单有未发布的更改，会丢失。</translation>
    </message>
    <message>
        <source>The drawer is being counted: the count would be lost.</source>
        <translation>正在清点钱箱：清点的结果会丢失。</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuBulkForm</name>
    <message>
        <source>Change of the prices</source>
        <translation>调价幅度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>调价</translation>
    </message>
    <message>
        <source>+1.00 or -0.50 or +5 %</source>
        <translation>+1.00 或 -0.50 或 +5 %</translation>
    </message>
    <message>
        <source>to the cent</source>
        <translation>到分</translation>
    </message>
    <message>
        <source>to 0.10</source>
        <translation>到 0.10</translation>
    </message>
    <message>
        <source>to 0.50</source>
        <translation>到 0.50</translation>
    </message>
    <message>
        <source>to 1.00</source>
        <translation>到 1.00</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>All their prices</source>
        <translation>统一调价</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>所有规格</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>已选 %n 个菜品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuCategoryForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>A new item in it</source>
        <translation>在此新建菜品</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Words that callers use for all of it</source>
        <translation>来电顾客对整个分类的叫法</translation>
    </message>
    <message>
        <source>When all of it is sold</source>
        <translation>整个分类的供应时段</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>New deal like this</source>
        <translation>照此新建套餐</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>再加一项</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>新建套餐</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Price together, without options</source>
        <translation>套餐总价，不含选项</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>套餐内容</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>套餐 %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuDealParts</name>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Or, for more</source>
        <translation>或加价换</translation>
    </message>
    <message>
        <source>So much more than the deal</source>
        <translation>比套餐多付多少</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>for</source>
        <translation>加</translation>
    </message>
    <message>
        <source>more than the deal</source>
        <translation>（套餐价之外）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>任意规格</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>选什么</translation>
    </message>
    <message>
        <source>Any of %1</source>
        <translation>%1 任选</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuGroupForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What callers call all of it</source>
        <translation>来电顾客对整组的叫法</translation>
    </message>
    <message>
        <source>Only one of them</source>
        <translation>只能选一个</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>新建选项</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>新建选项组</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>移除选项组</translation>
    </message>
    <message>
        <source>Group of options</source>
        <translation>选项组</translation>
    </message>
    <message>
        <source>Offered with all</source>
        <translation>可用于整个分类</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a size</comment>
        <translation>若为 %1</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Price on top</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Price on top, %1</source>
        <translation>加价，%1</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>price of an option in a size</comment>
        <translation>照常加价</translation>
    </message>
    <message>
        <source>Options %1</source>
        <translation>选项 %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemDetails</name>
    <message>
        <source>What it is, in a sentence</source>
        <translation>一句话说明</translation>
    </message>
    <message>
        <source>Your number for it</source>
        <translation>本店编号</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Kilojoules of one</source>
        <translation>每份千焦</translation>
    </message>
    <message>
        <source>When it is sold</source>
        <translation>供应时段</translation>
    </message>
    <message>
        <source>Kilojoules</source>
        <translation>千焦</translation>
    </message>
    <message>
        <source>Kilojoules, %1</source>
        <translation>千焦，%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kilojoules</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Pictures in the folder “photos”, beside the menu file, can be chosen here.</source>
        <translation>菜单文件旁的“photos”文件夹里的图片可在此选择。</translation>
    </message>
    <message>
        <source>There is no such file in the folder “photos”.</source>
        <translation>“photos”文件夹里没有这个文件。</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>这个文件不是图片。</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuItemForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>其他叫法</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>档口</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>制作秒数</translation>
    </message>
    <message>
        <source>Somebody has checked the allergens</source>
        <translation>过敏原已有人核对</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>GST-free</source>
        <translation>免 GST</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>仅限成人</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>%1 的叫法</translation>
    </message>
    <message>
        <source>Station of %1</source>
        <translation>%1 的档口</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Work for %1</source>
        <translation>%1 的制作时间</translation>
    </message>
    <message>
        <source>Other words for it, and how callers mishear it</source>
        <translation>其他叫法，以及来电时常被听错的说法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>饮食类型</translation>
    </message>
    <message>
        <source>Allergens (FSANZ)</source>
        <translation>过敏原（FSANZ）</translation>
    </message>
    <message>
        <source>Allergens of %1</source>
        <translation>%1 的过敏原</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费份数</translation>
    </message>
    <message>
        <source>any</source>
        <comment>least number of options</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>all</source>
        <comment>most number of options</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options free of charge</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 的选项</translation>
    </message>
    <message>
        <source>A price for each size</source>
        <translation>每个规格单独定价</translation>
    </message>
    <message>
        <source>Price, as people pay it</source>
        <translation>价格（顾客实付）</translation>
    </message>
    <message>
        <source>Sizes of %1</source>
        <translation>%1 的规格</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuList</name>
    <message>
        <source>Search the menu</source>
        <translation>搜索菜单</translation>
    </message>
    <message>
        <source>Items, options and deals</source>
        <translation>菜品、选项和套餐</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1（剩 %n）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>an item that is not sold</comment>
        <translation>%1（停售）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n options)</source>
        <translation>
            <numerusform>%1（%n 个选项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>套餐</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPage</name>
    <message>
        <source>A new category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>A new group of options</source>
        <translation>新建选项组</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>新建套餐</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Look and publish</source>
        <translation>查看并发布</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>放弃我的更改</translation>
    </message>
    <message>
        <source>Choose something on the left. Several items together: hold Ctrl or Shift.

Nothing is sold differently before you publish it.</source>
        <translation>请在左边选择。多选菜品：按住 Ctrl 或 Shift。

发布之前，卖的菜单不会变。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Earlier menus</source>
        <translation>以前的菜单</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile.</source>
        <translation>菜单刚被别人改过。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, not published</source>
        <translation>
            <numerusform>%n 处更改，未发布</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the menu that is sold.</source>
        <translation>这就是正在卖的菜单。</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>照此新建</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
        <translation>新建菜品</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Another word: %1</source>
        <translation>新叫法：%1</translation>
    </message>
    <message>
        <source>“%1” is in the draft as another word. Publish it when you like.</source>
        <translation>“%1”已作为新叫法加入草稿，随时可以发布。</translation>
    </message>
    <message>
        <source>An option removed</source>
        <translation>移除选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options removed</source>
        <translation>移除选项组</translation>
    </message>
    <message>
        <source>A deal removed</source>
        <translation>移除套餐</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Published: callers hear it from now on.</source>
        <translation>已发布：来电顾客从现在起听到的就是新菜单。</translation>
    </message>
    <message>
        <source>Planned: it is sold when its time comes.</source>
        <translation>已计划：到时间自动启用。</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Begin with a category, such as Kebabs, then add its items. Nobody can order before you publish it.</source>
        <translation>菜单里还没有菜品。请先新建一个分类，例如“烤肉”，再添加菜品。发布之前，没人能下单。</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPublish</name>
    <message>
        <source>What becomes different</source>
        <translation>会有哪些变化</translation>
    </message>
    <message>
        <source>What callers will hear</source>
        <translation>来电顾客会听到什么</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>你是谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>店主的 PIN</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Drop my changes</source>
        <translation>放弃我的更改</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To callers on the line: Our menu has just changed. Please check the price again.</source>
        <translation>对通话中的顾客说：Our menu has just changed. Please check the price again.（菜单刚刚更改，请再确认价格。）</translation>
    </message>
    <message>
        <source>Choose the owner&apos;s PIN, 4 to 12 digits</source>
        <translation>设定店主的 PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile. Above is how yours differs from what is sold now: drop your changes, then make again what you still want.</source>
        <translation>菜单刚被别人改过。上面是你的菜单与现在所卖菜单的差异：请先放弃你的更改，再把仍需要的重新改一遍。</translation>
    </message>
    <message>
        <source>Publish then</source>
        <translation>定时发布</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>立即发布</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuSide</name>
    <message>
        <source>What a caller says</source>
        <translation>来电顾客说的话</translation>
    </message>
    <message>
        <source>What is wrong or odd</source>
        <translation>有错或可疑的地方</translation>
    </message>
    <message>
        <source>two large lamb kebabs no onion</source>
        <translation>two large lamb kebabs no onion</translation>
    </message>
    <message>
        <source>Try it: what a caller says</source>
        <translation>试试看：来电顾客怎么说</translation>
    </message>
    <message>
        <source>▲ Error. %1</source>
        <translation>▲ 错误：%1</translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors: cannot be published</source>
        <translation>
            <numerusform>%n 个错误：不能发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things look odd</source>
        <translation>
            <numerusform>%n 处可疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>没发现问题</translation>
    </message>
    <message>
        <source>First mend the errors.</source>
        <translation>请先改正错误。</translation>
    </message>
    <message>
        <source>The agent asks: %1</source>
        <translation>语音助手会问：%1</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuVersions</name>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>店主的 PIN</translation>
    </message>
    <message>
        <source>Sell this one again</source>
        <translation>恢复这份菜单</translation>
    </message>
    <message>
        <source>Drop the plan</source>
        <translation>取消计划</translation>
    </message>
    <message>
        <source>Menus that were sold</source>
        <translation>卖过的菜单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Menus that were sold, the latest first</source>
        <translation>卖过的菜单，最新的在前</translation>
    </message>
    <message numerus="yes">
        <source>%1   %2, %n changes</source>
        <translation>
            <numerusform>%1   %2，%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Planned for %1 and not sold: the menu was changed meanwhile.</source>
        <translation>▲ 原定 %1 启用，未启用：其间菜单被改过。</translation>
    </message>
    <message>
        <source>● Planned for %1:</source>
        <translation>● 定于 %1 启用：</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有计划。</translation>
    </message>
</context>
<context>
    <name>docket::ui::NameAdder</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>docket::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>docket::ui::NumberWall</name>
    <message>
        <source>Ready: %1</source>
        <translation>可取餐：%1</translation>
    </message>
    <message>
        <source>Being prepared: %1</source>
        <translation>制作中：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OpeningCheck</name>
    <message>
        <source>Print a test line</source>
        <translation>打印一行测试</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Look at connections</source>
        <translation>查看连接</translation>
    </message>
    <message>
        <source>Look at the menu</source>
        <translation>查看菜单</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>上次请求：%1</translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s behind this one</source>
        <translation>
            <numerusform>语音助手的时钟比本机慢 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s ahead of this one</source>
        <translation>
            <numerusform>语音助手的时钟比本机快 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>On sale since %1</source>
        <translation>自 %1 起在售</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>of the menu</comment>
        <translation>
            <numerusform>%n 处警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out: %1</source>
        <translation>沽清：%1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>Until somebody brings it back</source>
        <translation>直到有人恢复</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>恢复在售</translation>
    </message>
    <message>
        <source>Nothing is sold out</source>
        <translation>没有沽清</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n things do not work</source>
        <translation>
            <numerusform>▲ %n 项不能用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n things to look at</source>
        <translation>
            <numerusform>◆ %n 项要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>● Ready to open</source>
        <translation>● 可以开店</translation>
    </message>
    <message>
        <source>Enter the tunnel&apos;s address under Settings, then restart Docket</source>
        <translation>在“设置”中填写隧道的地址，然后重新启动 Docket</translation>
    </message>
    <message>
        <source>No call from outside since the start: ring the shop&apos;s number</source>
        <translation>启动后还没有外部来电：请拨打店里的号码</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderAmendForm</name>
    <message>
        <source>Notes for the kitchen</source>
        <translation>给厨房的备注</translation>
    </message>
    <message>
        <source>− 5 min</source>
        <translation>− 5 分钟</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation>提前五分钟</translation>
    </message>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 分钟</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>推后五分钟</translation>
    </message>
    <message>
        <source>Change order %1</source>
        <translation>更改订单 %1</translation>
    </message>
    <message>
        <source>Money went back for this order: how many of what stays as it is. Notes and time can be changed.</source>
        <translation>本单已退过款：菜品和数量不能再改，备注和时间可以改。</translation>
    </message>
    <message>
        <source>Prices stay those that it was sold at. The kitchen gets a CHANGED docket, and the board shows it until somebody taps “Seen”.</source>
        <translation>价格仍按下单时的算。厨房会收到标有 CHANGED（已改单）的小票，看板会一直显示，直到有人点“已看到”。</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>确认改单</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>顾客要求</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>有东西卖完了</translation>
    </message>
    <message>
        <source>Taken down wrongly</source>
        <translation>记错了</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>减一份：%1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>加一份：%1</translation>
    </message>
    <message>
        <source>Pick-up %1</source>
        <translation>取餐 %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderChangeForm</name>
    <message>
        <source>Customer asked</source>
        <translation>顾客要求</translation>
    </message>
    <message>
        <source>Never picked up</source>
        <translation>一直没来取</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>有东西卖完了</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>误取消</translation>
    </message>
    <message>
        <source>Customer wants it after all</source>
        <translation>顾客又要了</translation>
    </message>
    <message>
        <source>Wrong or missing</source>
        <translation>做错或漏了</translation>
    </message>
    <message>
        <source>Cold or late</source>
        <translation>凉了或迟了</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>付了两次</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>取消订单 %1</translation>
    </message>
    <message>
        <source>Bring order %1 back</source>
        <translation>恢复订单 %1</translation>
    </message>
    <message>
        <source>Give money back for order %1</source>
        <translation>为订单 %1 退款</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Callers cannot bring it back. Who got a text is told.</source>
        <translation>来电顾客不能自行恢复此订单。收到过短信的顾客会收到通知。</translation>
    </message>
    <message>
        <source>The kitchen has started it: the board shows it struck until somebody taps “Seen”, and a CANCELLED docket is printed.</source>
        <translation>厨房已开始做：看板会把它划掉显示，直到有人点“已看到”，并打印一张标有 CANCELLED（已取消）的小票。</translation>
    </message>
    <message>
        <source>It goes back to the board, and its dockets are printed again, headed BACK ON.</source>
        <translation>它会回到看板，小票会重新打印，抬头标有 BACK ON（已恢复）。</translation>
    </message>
    <message>
        <source>Of %1, %2 has not been given back. The order&apos;s total stays.</source>
        <translation>%1 中还有 %2 没有退。订单总额不变。</translation>
    </message>
    <message>
        <source>How much is given back</source>
        <translation>退多少</translation>
    </message>
    <message>
        <source>GIVE BACK $</source>
        <translation>退款 $</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <comment>a line of an order</comment>
        <translation>%1，已退款</translation>
    </message>
    <message>
        <source>Type how much is given back.</source>
        <translation>请输入退款金额。</translation>
    </message>
    <message>
        <source>in cash from the drawer</source>
        <translation>从钱箱退现金</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>退到卡上</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>How it is given back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>应递给顾客 %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderDetails</name>
    <message>
        <source>Everything about the order</source>
        <translation>订单的全部信息</translation>
    </message>
    <message>
        <source>ORDERED</source>
        <translation>所点菜品</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Total, with GST %1 in it</source>
        <translation>合计，其中 GST %1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 付</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>还需付</translation>
    </message>
    <message>
        <source>Kept after that (adjustment note to %1)</source>
        <translation>退款后实收（%1 的调整单）</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a caller said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>DOCKETS</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>WHO DID WHAT</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFileWords</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>may be printed</source>
        <translation>可能已打印</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Ready for pick-up</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a message</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>取消了订单</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>恢复了订单</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>更改了订单</translation>
    </message>
    <message>
        <source>gave money back</source>
        <translation>退了款</translation>
    </message>
    <message>
        <source>took money</source>
        <translation>收了款</translation>
    </message>
    <message>
        <source>took a payment back</source>
        <translation>撤回了一笔收款</translation>
    </message>
    <message>
        <source>printed it again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>discarded a docket</source>
        <translation>作废了一张小票</translation>
    </message>
    <message>
        <source>Somebody at the board</source>
        <translation>看板旁的人</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>来电顾客</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>迟 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>早 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>● waiting</source>
        <translation>● 等待中</translation>
    </message>
    <message>
        <source>◆ being made</source>
        <translation>◆ 制作中</translation>
    </message>
    <message>
        <source>▲ ready</source>
        <translation>▲ 可取餐</translation>
    </message>
    <message>
        <source>✓ collected</source>
        <translation>✓ 已取餐</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ 已取消</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 下单</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>约定 %1</translation>
    </message>
    <message>
        <source>ready %1 (%2)</source>
        <comment>a time, and how well that was</comment>
        <translation>%1 可取餐（%2）</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>%1 已取餐</translation>
    </message>
    <message>
        <source>NO %1</source>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>deal: %1</source>
        <translation>套餐：%1</translation>
    </message>
    <message>
        <source>%1 (%2, give back %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1（%2，应退 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, still to pay %3)</source>
        <comment>what happened, old and new total, difference</comment>
        <translation>%1（%2，还需付 %3）</translation>
    </message>
    <message>
        <source>Given back %1 (GST %2), %3 %4: %5</source>
        <comment>amount, tax, time, who, why</comment>
        <translation>已退 %1（GST %2），%3 %4：%5</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>%1 taken back, %2 %3</source>
        <comment>cash or card, time, who</comment>
        <translation>%1收款已撤回，%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 given, change %3</source>
        <translation>%1：收 %2，找零 %3</translation>
    </message>
    <message>
        <source>Given back %1, %2 %3: %4</source>
        <comment>amount, time, who, why</comment>
        <translation>已退 %1，%2 %3：%4</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Say why first: tap a reason or type one.</source>
        <translation>请先说明原因：点一个或自己输入。</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Older orders</source>
        <translation>更早的订单</translation>
    </message>
    <message>
        <source>Number, name, phone, item or day</source>
        <translation>单号、姓名、电话、菜品或日期</translation>
    </message>
    <message>
        <source>Orders, newest first</source>
        <translation>订单，最新的在前</translation>
    </message>
    <message numerus="yes">
        <source>The last %n orders</source>
        <translation>
            <numerusform>最近 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order that is placed will stand here.</source>
        <translation>所有订单都会列在这里。</translation>
    </message>
    <message>
        <source>No order is found. Type less, or another part of the name or number.</source>
        <translation>没有找到订单。请少输几个字，或换姓名、号码的另一部分。</translation>
    </message>
</context>
<context>
    <name>docket::ui::OrdersPage</name>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The order was moved on meanwhile: %1. What you typed is still here.</source>
        <translation>订单状态刚变了：%1。你输入的内容还在。</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>再来一单</translation>
    </message>
</context>
<context>
    <name>docket::ui::Pager</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <comment>orders that need not be started yet</comment>
        <translation>
            <numerusform>%n 单稍后做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n more</source>
        <comment>orders on the pages that follow</comment>
        <translation>
            <numerusform>下一页：还有 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaperWindow</name>
    <message>
        <source>Paper of %1</source>
        <comment>a printer</comment>
        <translation>%1 的打印纸</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>还没有打印过。</translation>
    </message>
    <message>
        <source>The docket</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which docket</comment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
</context>
<context>
    <name>docket::ui::PaySheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>A PART</source>
        <translation>付一部分</translation>
    </message>
    <message>
        <source>IN EQUAL SHARES</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>待付款 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people still pay.</source>
        <translation>
            <numerusform>还有 %n 人要付。</numerusform>
        </translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>刷卡 %1</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>找零 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全付</translation>
    </message>
    <message>
        <source>One pays</source>
        <translation>一人付</translation>
    </message>
    <message numerus="yes">
        <source>%n people pay</source>
        <translation>
            <numerusform>%n 人付</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>请先输入金额。</translation>
    </message>
</context>
<context>
    <name>docket::ui::PhoneCard</name>
    <message>
        <source>ON THE PHONE</source>
        <translation>通话中</translation>
    </message>
    <message numerus="yes">
        <source>ON THE PHONE, %n more</source>
        <comment>calls</comment>
        <translation>
            <numerusform>通话中，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>未显示号码</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long somebody is on the phone</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>购物车还是空的</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>in a cart</comment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items before</source>
        <comment>of a cart, that are not shown</comment>
        <translation>
            <numerusform>前面还有 %n 件</numerusform>
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
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterCard</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>看打印纸</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printer and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>a printer</comment>
        <translation>备用打印机：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterPage</name>
    <message>
        <source>Waiting for a printer</source>
        <translation>等待打印</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>最近打印</translation>
    </message>
    <message>
        <source>How dockets look</source>
        <translation>小票样式</translation>
    </message>
    <message>
        <source>Any other docket: its number</source>
        <translation>其他小票：输入单号</translation>
    </message>
    <message>
        <source>The number of a docket</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Print that again</source>
        <translation>重新打印这张</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Read from the screen</source>
        <translation>已从屏幕看过</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已在纸上</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>太旧了</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Print at %1</source>
        <comment>a printer</comment>
        <translation>改在 %1 打印</translation>
    </message>
    <message>
        <source>Every docket is printed. Tap one to print all of its order again.</source>
        <translation>小票全部打印完毕。点一张可重新打印整个订单。</translation>
    </message>
    <message>
        <source>Tap a docket, then say what becomes of it.</source>
        <translation>点一张小票，再选怎么处理。</translation>
    </message>
    <message>
        <source>Print all of %1 again</source>
        <comment>an order</comment>
        <translation>重新打印 %1 的全部小票</translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterWords</name>
    <message>
        <source>Not used yet</source>
        <translation>还没用过</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>连接不上</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>有故障</translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n 张小票在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n min</source>
        <translation>
            <numerusform>最久的已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n 张旧小票：打印还是作废？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order and its printer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, bag slip, %2</source>
        <translation>%1，打包小票，%2</translation>
    </message>
    <message>
        <source>%1, receipt, %2</source>
        <translation>%1，收据，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min old: print or discard?</source>
        <translation>
            <numerusform>已过 %n 分钟：打印还是作废？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old: print or discard?</source>
        <translation>
            <numerusform>已过 %n 小时：打印还是作废？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n min</source>
        <translation>
            <numerusform>已等 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>may be on paper</source>
        <translation>可能已在纸上</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a printer</comment>
        <translation>代替 %1</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <comment>a docket that nobody confirmed, and when</comment>
        <translation>%1，%2 发送</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <comment>a docket and when</comment>
        <translation>%1，%2 打印</translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueWords</name>
    <message>
        <source>The kitchen is free.</source>
        <translation>厨房空闲。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of work</source>
        <translation>
            <numerusform>%n 分钟的活</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the slowest</source>
        <comment>a station of the kitchen</comment>
        <translation>%1 最慢</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of its parts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>准时</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>迟 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>早 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: mostly %1, %2 % late.</source>
        <comment>the second is a share of the orders</comment>
        <translation>今天：多数%1，%2 % 迟了。</translation>
    </message>
    <message numerus="yes">
        <source>+%1 min for %n min more</source>
        <comment>added by hand</comment>
        <translation>
            <numerusform>每单 +%1 分钟，再持续 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone orders until %1</source>
        <translation>%1 前不接电话订单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>营业至 %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已打烊</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>已打烊，%1 开门</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReadyScreen</name>
    <message>
        <source>Ready for collection</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可取餐</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReasonPicker</name>
    <message>
        <source>Why, in your words</source>
        <translation>原因，自己输入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>More, in your words</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>docket::ui::RecallPanel</name>
    <message>
        <source>Nothing has been collected yet.</source>
        <translation>还没有已取餐的订单。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>BRING BACK</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Keep time: it is ready again. Restart: it is made again. Print: its docket, marked as a copy.</source>
        <translation>保留时间：回到可取餐。重新开始：重新制作。打印：打印小票，标为副本。</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>%1 已取餐</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1，订单 %2</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>取消 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>已退款 %1</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>%1 of it GST</source>
        <translation>其中 GST %1</translation>
    </message>
    <message>
        <source>ORDERS</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>none cancelled</source>
        <translation>没有取消</translation>
    </message>
    <message>
        <source>AN ORDER</source>
        <translation>平均每单</translation>
    </message>
    <message>
        <source>deals saved customers %1</source>
        <translation>套餐为顾客省了 %1</translation>
    </message>
    <message>
        <source>ON TIME</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>%1 late, %2 early</source>
        <translation>迟 %1，早 %2</translation>
    </message>
    <message>
        <source>CALLS THAT ORDERED</source>
        <translation>来电下单率</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>接听 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>What sold</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>下单渠道</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>渠道</translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>早 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>迟 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised and kept</source>
        <translation>约定兑现情况</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min early</source>
        <translation>
            <numerusform>早 %n 分钟以上</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message numerus="yes">
        <source>more than %n min late</source>
        <translation>
            <numerusform>迟 %n 分钟以上</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>厨房用时</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>半数不超过</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>from order to start</source>
        <translation>从下单到开做</translation>
    </message>
    <message>
        <source>from start to ready</source>
        <translation>从开做到可取餐</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>到开做</translation>
    </message>
    <message>
        <source>to ready</source>
        <translation>到可取餐</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>hung up with something in the cart</source>
        <translation>购物车有菜时挂断</translation>
    </message>
    <message>
        <source>asked only</source>
        <translation>只是询问</translation>
    </message>
    <message>
        <source>on the line now</source>
        <translation>正在通话</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>说了但没听懂</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>最近一次</translation>
    </message>
    <message numerus="yes">
        <source>in %n calls, last %1</source>
        <translation>
            <numerusform>%n 通来电中出现，最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no GST</source>
        <translation>不含 GST</translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportsPage</name>
    <message>
        <source>Nothing was sold in these days</source>
        <translation>这些天没有销售</translation>
    </message>
    <message>
        <source>Each order, by phone or at the counter, is counted here at once: what sold, when, how promises were kept and how calls ended. Choose other days above, or place a test call from the board.</source>
        <translation>电话或前台的每个订单都会立即统计在这里：卖了什么、何时卖的、约定是否兑现、来电结果如何。请在上面选其他日期，或在看板拨打一个测试电话。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 至 …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::RestartCard</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Docket takes no calls for some seconds. Orders and dockets stay as they are.</source>
        <translation>Docket 会有几秒钟接不了电话。订单和小票保持原样。</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>是，重新启动</translation>
    </message>
    <message>
        <source>Restart Docket now</source>
        <translation>立即重新启动 Docket</translation>
    </message>
</context>
<context>
    <name>docket::ui::RingBackCard</name>
    <message>
        <source>Done</source>
        <comment>the caller has been rung back</comment>
        <translation>已回电</translation>
    </message>
    <message>
        <source>RING BACK</source>
        <translation>待回电</translation>
    </message>
    <message numerus="yes">
        <source>RING BACK, %n more</source>
        <translation>
            <numerusform>待回电，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>未显示号码</translation>
    </message>
    <message>
        <source>%1: wants to speak to a person</source>
        <translation>%1：想和真人通话</translation>
    </message>
    <message>
        <source>%1: hung up before ordering</source>
        <translation>%1：没下单就挂断</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further items of a cart</comment>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been rung back</source>
        <translation>%1 已回电</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleCart</name>
    <message>
        <source>NO %1</source>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>Send, pay later</source>
        <translation>下单，稍后付</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Name, number, time, notes</source>
        <translation>姓名、号码、时间、备注</translation>
    </message>
    <message>
        <source>Ready %1</source>
        <translation>%1 可取餐</translation>
    </message>
    <message>
        <source>18 and over only: look at the age.</source>
        <translation>仅限 18 岁以上：请核对年龄。</translation>
    </message>
    <message>
        <source>%1 noted, %2 to pay</source>
        <translation>已记 %1，待付款 %2</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>放弃 %1？</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleDetails</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Notes for the kitchen</source>
        <translation>给厨房的备注</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>在电话里</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>尽快</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleGrid</name>
    <message>
        <source>sold out</source>
        <translation>沽清</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell: tap Menu at the top.</source>
        <translation>菜单里还没有菜品。请加上你卖的菜品：点上方的“菜单”。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleList</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂单</translation>
    </message>
    <message>
        <source>Nothing is on hold. Tap Hold in a sale to serve somebody else first.</source>
        <translation>没有挂单。点单时点“挂单”，可先招呼别的顾客。</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>散客</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Every open order is paid.</source>
        <translation>未完成的订单都已付款。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleResult</name>
    <message>
        <source>Print a receipt</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>The payment was a mistake</source>
        <translation>这笔收款记错了</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>下一单</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>找零 %1</translation>
    </message>
    <message>
        <source>%1 is in the kitchen. %2 to pay.</source>
        <translation>%1 的单已进厨房。待付款 %2。</translation>
    </message>
    <message>
        <source>%1 has paid %2.</source>
        <translation>%1 已付 %2。</translation>
    </message>
</context>
<context>
    <name>docket::ui::ScreenshotTour</name>
    <message>
        <source>Cannot write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SecretPanel</name>
    <message>
        <source>The new secret</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The provider&apos;s new secret</source>
        <translation>服务商给的新密钥</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>New one, from the provider</source>
        <translation>服务商给的新密钥</translation>
    </message>
    <message>
        <source>Given when Docket was started: change it there.</source>
        <translation>启动 Docket 时指定的：请在那里更改。</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>是，停用</translation>
    </message>
    <message>
        <source>End the old one</source>
        <translation>停用旧的</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at the provider of the agent; until you end the old one, both are let in.</source>
        <translation>请马上复制：只显示这一次。把它填到语音助手的服务商那里；停用旧的之前，两个都放行。</translation>
    </message>
    <message>
        <source>Both are let in. When the old one is not used any more, end it.</source>
        <translation>两个都放行。旧的不再使用后，请停用它。</translation>
    </message>
    <message>
        <source>Copy it now: it is shown only this once. Enter it at once: who brings none is turned away from now on.</source>
        <translation>请马上复制：只显示这一次。请立即填好：从现在起，不带密钥的一律拒绝。</translation>
    </message>
    <message>
        <source>A new one is let in beside the old one: no call is turned away while you change it.</source>
        <translation>新密钥与旧密钥同时放行：更换期间不会拒绝任何电话。</translation>
    </message>
    <message>
        <source>From the first one on, the shop&apos;s own screens can ask for the open orders with it.</source>
        <translation>设了第一个之后，店里自己的屏幕就能凭它查询未完成订单。</translation>
    </message>
    <message>
        <source>While agents have no secret at all, those on this computer are let in without one. From the first one on they are turned away until they bring it: enter it there at once.</source>
        <translation>语音助手还没设任何密钥时，本机上的不带密钥也放行。设了第一个之后，不带密钥的就会被拒绝：请立即在那边填好。</translation>
    </message>
    <message>
        <source>Text messages go out with the new one. Reports with the old one are still believed: end it here when it is ended at Twilio.</source>
        <translation>短信用新的发出。带旧的回执仍然有效：在 Twilio 那边停用旧的之后，请在这里也停用。</translation>
    </message>
    <message>
        <source>A new one is used at once, and reports with the old one are believed until you end it.</source>
        <translation>新的马上启用；停用旧的之前，带旧的回执仍然有效。</translation>
    </message>
    <message>
        <source>From the first one on, text messages can be sent.</source>
        <translation>设了第一个之后，就能发短信。</translation>
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
            <numerusform>每单多加 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>ends the minutes that were added</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>No more added minutes</source>
        <translation>不再多加分钟</translation>
    </message>
    <message>
        <source>86</source>
        <comment>the list of what is sold out</comment>
        <translation>沽清</translation>
    </message>
    <message>
        <source>86: %1</source>
        <translation>沽清：%1</translation>
    </message>
    <message numerus="yes">
        <source>86 list, %n things are sold out</source>
        <translation>
            <numerusform>沽清列表，%n 项已沽清</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume calls</source>
        <translation>恢复接单</translation>
    </message>
    <message>
        <source>Pause calls</source>
        <translation>暂停接单</translation>
    </message>
    <message>
        <source>Take orders by phone again</source>
        <translation>重新接受电话订单</translation>
    </message>
    <message>
        <source>Take no orders by phone</source>
        <translation>不接电话订单</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingPanel</name>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 至 %2。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>This was given when Docket was started (--set). Change it there.</source>
        <translation>这是启动 Docket 时指定的（--set）。请在那里更改。</translation>
    </message>
    <message>
        <source>◆ Kept. It counts from the next start of Docket.</source>
        <translation>◆ 已保存，Docket 下次启动时生效。</translation>
    </message>
    <message>
        <source>A change counts at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>A change counts from the next start of Docket.</source>
        <translation>更改在 Docket 下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingWords</name>
    <message>
        <source>Header with the token</source>
        <translation>令牌所在的标头</translation>
    </message>
    <message>
        <source>The name of the header in which the agent sends its token. The secrets themselves stand under Connections.</source>
        <translation>语音助手发送令牌所用的标头名称。密钥本身在“连接”里。</translation>
    </message>
    <message>
        <source>authorization bearer password</source>
        <translation>认证 令牌 密码 authorization bearer</translation>
    </message>
    <message>
        <source>How messages are signed</source>
        <translation>消息签名方式</translation>
    </message>
    <message>
        <source>The method that the agent&apos;s provider signs with.</source>
        <translation>语音助手服务商签名所用的方法。</translation>
    </message>
    <message>
        <source>hmac sha signature</source>
        <translation>签名 算法 hmac sha</translation>
    </message>
    <message>
        <source>Header with the signature</source>
        <translation>签名所在的标头</translation>
    </message>
    <message>
        <source>The name of the header that carries the signature.</source>
        <translation>带有签名的标头名称。</translation>
    </message>
    <message>
        <source>hmac signature</source>
        <translation>签名 hmac</translation>
    </message>
    <message>
        <source>Before the signature</source>
        <translation>签名前缀</translation>
    </message>
    <message>
        <source>What stands in front of the signature, for example sha256=.</source>
        <translation>签名前面的内容，例如 sha256=。</translation>
    </message>
    <message>
        <source>Header with the time</source>
        <translation>时间所在的标头</translation>
    </message>
    <message>
        <source>The name of the header that says when a message was signed.</source>
        <translation>说明消息签名时间的标头名称。</translation>
    </message>
    <message>
        <source>hmac timestamp</source>
        <translation>时间戳 hmac timestamp</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签名内容</translation>
    </message>
    <message>
        <source>The text that is signed, made of {timestamp}, {method} and {body}.</source>
        <translation>要签名的文字，由 {timestamp}、{method} 和 {body} 组成。</translation>
    </message>
    <message>
        <source>How the signature is written</source>
        <translation>签名的写法</translation>
    </message>
    <message>
        <source>As hexadecimal digits or as Base64.</source>
        <translation>十六进制数字或 Base64。</translation>
    </message>
    <message>
        <source>hmac hex</source>
        <translation>签名 编码 hmac hex</translation>
    </message>
    <message>
        <source>Longest message of an agent</source>
        <translation>语音助手消息的最大长度</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>A longer message is refused. 1048576 is 1 MB.</source>
        <translation>更长的消息会被拒绝。1048576 为 1 MB。</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>大小 上限</translation>
    </message>
    <message>
        <source>Assistant with Vapi</source>
        <translation>Vapi 的助手</translation>
    </message>
    <message>
        <source>Vapi&apos;s id of the assistant that takes calls to a number without one of its own.</source>
        <translation>来电号码没有指定助手时，由这个 Vapi 助手 id 接听。</translation>
    </message>
    <message>
        <source>vapi agent</source>
        <translation>vapi 语音助手</translation>
    </message>
    <message>
        <source>Tools for agents over MCP</source>
        <translation>MCP 语音助手的工具</translation>
    </message>
    <message>
        <source>Which tools an agent sees that speaks the Model Context Protocol.</source>
        <translation>使用 Model Context Protocol 的语音助手能看到哪些工具。</translation>
    </message>
    <message>
        <source>model context protocol</source>
        <translation>模型 协议 model context protocol</translation>
    </message>
    <message>
        <source>Web pages that may use the tools</source>
        <translation>可使用工具的网页</translation>
    </message>
    <message>
        <source>Addresses as https://page.example, with blanks between them. Empty: none.</source>
        <translation>地址写作 https://page.example，用空格隔开。留空：没有。</translation>
    </message>
    <message>
        <source>mcp origin cors browser</source>
        <translation>mcp 来源 跨域 浏览器 origin cors</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同时连接数</translation>
    </message>
    <message>
        <source>More than this are turned away.</source>
        <translation>超出的会被拒绝。</translation>
    </message>
    <message>
        <source>limit server</source>
        <translation>上限 服务器</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The file with the certificate (PEM), if Docket itself is to be reached with https. Empty: a tunnel on this computer does that.</source>
        <translation>证书文件（PEM），供 Docket 自己用 https 访问。留空：由这台电脑上的隧道处理。</translation>
    </message>
    <message>
        <source>tls https ssl</source>
        <translation>tls https ssl 加密</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书密钥</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s key (PEM, without a passphrase).</source>
        <translation>证书的密钥文件（PEM，不带密码）。</translation>
    </message>
    <message>
        <source>Own tunnel or proxy</source>
        <translation>自己的隧道或代理</translation>
    </message>
    <message>
        <source>The addresses of your tunnel&apos;s end, which may say who really asks. Several with blanks between them, also networks as 10.0.0.0/8.</source>
        <translation>你的隧道出口地址，它可以说明真正的请求来自谁。多个用空格隔开，也可写网段，如 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>forwarded cloudflare ngrok</source>
        <translation>转发 隧道 代理 cloudflare ngrok</translation>
    </message>
    <message>
        <source>Requests of a stranger</source>
        <translation>陌生来源的请求</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>次/分钟</translation>
    </message>
    <message>
        <source>From one address, with a wrong secret a tenth of it. 0: no limit.</source>
        <translation>同一地址的上限，密钥错误时只有十分之一。0：不限。</translation>
    </message>
    <message>
        <source>limit flood attack</source>
        <translation>上限 攻击 洪水</translation>
    </message>
    <message>
        <source>Tools in one call</source>
        <translation>一通电话的工具调用</translation>
    </message>
    <message>
        <source>A lively call needs about twenty. 0: no limit.</source>
        <translation>繁忙的通话大约需要二十次。0：不限。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Tools of one provider</source>
        <translation>一家服务商的工具调用</translation>
    </message>
    <message>
        <source>All calls of one provider together. 0: no limit.</source>
        <translation>同一服务商的所有通话合计。0：不限。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>A printer and where it is, as kitchen and tcp://192.0.2.7:9100. What it prints: kitchen/purpose (kitchen, bag, receipt), kitchen/stations, kitchen/categories, kitchen/copies, kitchen/fallback.</source>
        <translation>打印机名称和位置，例如 kitchen 和 tcp://192.0.2.7:9100。它打印什么：kitchen/purpose（kitchen、bag、receipt）、kitchen/stations、kitchen/categories、kitchen/copies、kitchen/fallback。</translation>
    </message>
    <message>
        <source>docket receipt paper usb network</source>
        <translation>小票 收据 纸 usb 网络</translation>
    </message>
    <message>
        <source>Letters on a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>How many letters fit on a line of your paper: 48 or 42 on 80 mm, 32 on 58 mm.</source>
        <translation>纸上一行能放多少字符：80 mm 为 48 或 42，58 mm 为 32。</translation>
    </message>
    <message>
        <source>width paper columns</source>
        <translation>宽度 纸 列</translation>
    </message>
    <message>
        <source>Another printer takes over after</source>
        <translation>多久后由另一台打印机接替</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>A printer that is in trouble for so long gives its dockets to the printer that stands in for it.</source>
        <translation>打印机故障达到这个时间，就把小票交给代替它的打印机。</translation>
    </message>
    <message>
        <source>fallback offline</source>
        <translation>备用 离线</translation>
    </message>
    <message>
        <source>A waiting docket alarms after</source>
        <translation>小票等待多久后报警</translation>
    </message>
    <message>
        <source>A docket that was not printed for so long raises an alarm.</source>
        <translation>小票这么久没有打印就会报警。</translation>
    </message>
    <message>
        <source>offline paper</source>
        <translation>离线 纸</translation>
    </message>
    <message>
        <source>Old dockets ask after</source>
        <translation>旧小票多久后询问</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>A docket that waited for so long is printed only when somebody says so. 0: it is always printed.</source>
        <translation>等待这么久的小票，有人确认才打印。0：总是打印。</translation>
    </message>
    <message>
        <source>late reprint</source>
        <translation>过期 重印</translation>
    </message>
    <message>
        <source>Due before the promise</source>
        <translation>约定前变黄</translation>
    </message>
    <message>
        <source>So many minutes before the promised time an order turns yellow.</source>
        <translation>约定时间前多少分钟，订单变黄。</translation>
    </message>
    <message>
        <source>warning yellow</source>
        <translation>警告 黄色</translation>
    </message>
    <message>
        <source>Late after the promise</source>
        <translation>约定后算迟</translation>
    </message>
    <message>
        <source>So many minutes after the promised time an order turns red.</source>
        <translation>约定时间后多少分钟，订单变红。</translation>
    </message>
    <message>
        <source>warning red</source>
        <translation>警告 红色</translation>
    </message>
    <message>
        <source>Orders for later appear</source>
        <translation>稍后的订单显示时间</translation>
    </message>
    <message>
        <source>So many minutes before work on it must start, an order for later comes onto the board.</source>
        <translation>在必须开始制作前多少分钟，稍后的订单出现在看板上。</translation>
    </message>
    <message>
        <source>preorder scheduled</source>
        <translation>预订 定时</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How large texts and buttons are. 160 can be read from two metres.</source>
        <translation>文字和按钮的大小。160 时两米外能看清。</translation>
    </message>
    <message>
        <source>text font zoom big small</source>
        <translation>文字 字体 缩放 大 小</translation>
    </message>
    <message>
        <source>How orders stand</source>
        <translation>订单排列方式</translation>
    </message>
    <message>
        <source>As long as they are, or all in cells of one size.</source>
        <translation>按实际长度，或统一大小的格子。</translation>
    </message>
    <message>
        <source>grid tiles</source>
        <translation>格子 平铺</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark for the kitchen at night, light for a bright counter.</source>
        <translation>夜间厨房用深色，明亮的前台用浅色。</translation>
    </message>
    <message>
        <source>dark light theme</source>
        <translation>深色 浅色 主题</translation>
    </message>
    <message>
        <source>What the screens speak. It can be changed at once under Help.</source>
        <translation>屏幕显示的语言。在“帮助”里可以马上更改。</translation>
    </message>
    <message>
        <source>translation words tongue</source>
        <translation>翻译 文字</translation>
    </message>
    <message>
        <source>Monitor for customers</source>
        <translation>顾客显示器</translation>
    </message>
    <message>
        <source>The number or name of the monitor that shows which orders are ready. Empty: none.</source>
        <translation>显示哪些订单可取餐的显示器编号或名称。留空：没有。</translation>
    </message>
    <message>
        <source>second display television</source>
        <translation>第二屏 电视</translation>
    </message>
    <message>
        <source>Monitor of a station</source>
        <translation>档口的显示器</translation>
    </message>
    <message>
        <source>A monitor, by its number or name, and the station whose lines it shows: 2 and grill.</source>
        <translation>显示器的编号或名称，以及要显示其菜品的档口：2 和 grill。</translation>
    </message>
    <message>
        <source>second display kitchen</source>
        <translation>第二屏 厨房</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud new orders and alarms are. 0: no sound at all.</source>
        <translation>新订单和警报有多响。0：没有声音。</translation>
    </message>
    <message>
        <source>volume alarm bell quiet mute</source>
        <translation>声音 警报 铃 静音</translation>
    </message>
    <message>
        <source>A new order rings again after</source>
        <translation>新订单多久后再次响铃</translation>
    </message>
    <message>
        <source>Louder each time, until somebody touches the screen. 0: it rings once.</source>
        <translation>每次更响，直到有人碰屏幕。0：只响一次。</translation>
    </message>
    <message>
        <source>alarm bell repeat</source>
        <translation>警报 铃 重复</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>keyboard bump bar shortcut</source>
        <translation>键盘 划单 快捷键</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>互联网地址</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the internet sees it, with https. Docket asks every minute whether it is answered there. Empty: nobody asks.</source>
        <translation>外面看到的店铺地址，带 https。Docket 每分钟检查一次那里是否有应答。留空：不检查。</translation>
    </message>
    <message>
        <source>tunnel url reachable online</source>
        <translation>隧道 网址 连通 在线</translation>
    </message>
    <message>
        <source>A clock that jumped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>A clock that is set by so much makes promises wrong, and is told. 0: not watched.</source>
        <translation>时钟被调这么多会使约定时间出错，并会提示。0：不监测。</translation>
    </message>
    <message>
        <source>time date</source>
        <translation>时间 日期</translation>
    </message>
    <message>
        <source>Too little room on the disk</source>
        <translation>磁盘空间太少</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>With less room than this the foot of the window says so. 0: not watched.</source>
        <translation>空间少于此值时，窗口底部会提示。0：不监测。</translation>
    </message>
    <message>
        <source>space full storage</source>
        <translation>空间 已满 存储</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>份</translation>
    </message>
    <message>
        <source>So many nightly copies of the orders are kept. The oldest go.</source>
        <translation>保留多少份每晚的订单备份。最旧的会删除。</translation>
    </message>
    <message>
        <source>copy restore save</source>
        <translation>副本 恢复 保存</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>Whether the steps that set a new shop up show themselves at the start. They are always found under Help.</source>
        <translation>设置新店铺的步骤是否在启动时显示。在“帮助”里随时能找到。</translation>
    </message>
    <message>
        <source>wizard setup start</source>
        <translation>向导 设置 启动</translation>
    </message>
    <message>
        <source>Steps gone through</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>The steps of the first run that somebody has gone through.</source>
        <translation>首次运行中有人已完成的步骤。</translation>
    </message>
    <message>
        <source>wizard setup first run</source>
        <translation>向导 设置 首次运行</translation>
    </message>
    <message>
        <source>A stuck shop starts again after</source>
        <translation>卡住多久后重新启动</translation>
    </message>
    <message>
        <source>When nothing is answered for so long, Docket ends itself and is started again. No order is lost. 0: never.</source>
        <translation>这么久没有应答时，Docket 会自行关闭并重新启动。订单不会丢失。0：从不。</translation>
    </message>
    <message>
        <source>watchdog hang freeze crash</source>
        <translation>卡死 无响应 崩溃 监视</translation>
    </message>
    <message>
        <source>Most items in one order</source>
        <translation>每单最多件数</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>A larger order is passed on to a person, who can say whether the kitchen can make it.</source>
        <translation>更大的订单会转给真人，由真人判断厨房能不能做。</translation>
    </message>
    <message>
        <source>limit large catering</source>
        <translation>上限 大单 团餐</translation>
    </message>
    <message>
        <source>The same number again within</source>
        <translation>同一号码再次来电的时限</translation>
    </message>
    <message>
        <source>Somebody who orders twice within this time is marked on the board: perhaps the first call broke off. 0: nobody is marked.</source>
        <translation>在这段时间内下两单的人，会在看板上标出：也许第一通电话断了。0：不标。</translation>
    </message>
    <message>
        <source>duplicate double twice</source>
        <translation>重复 两次</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Whether the cheapest deal is taken without asking, offered to the caller first, or never.</source>
        <translation>最便宜的套餐是自动套用、先向来电顾客推荐，还是从不使用。</translation>
    </message>
    <message>
        <source>meal combo discount bundle</source>
        <translation>套餐 组合 折扣</translation>
    </message>
    <message>
        <source>Orders ahead of time</source>
        <translation>提前预订</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>So many days ahead an order for later is taken. 0: only today.</source>
        <translation>最多提前多少天接受稍后的订单。0：只接当天。</translation>
    </message>
    <message>
        <source>preorder advance later</source>
        <translation>预订 提前 稍后</translation>
    </message>
    <message>
        <source>A silent call has ended after</source>
        <translation>静默多久后通话结束</translation>
    </message>
    <message>
        <source>A call that says nothing for so long is over. An order that was not placed then goes to the list of people to ring back.</source>
        <translation>这么久没有说话的通话算结束。还没下的订单会列入待回电名单。</translation>
    </message>
    <message>
        <source>timeout hang up</source>
        <translation>超时 挂断</translation>
    </message>
    <message>
        <source>Waiting time of an idle kitchen</source>
        <translation>厨房空闲时的等待时间</translation>
    </message>
    <message>
        <source>What callers hear when nothing is being made.</source>
        <translation>没有菜在做时，来电顾客听到的时间。</translation>
    </message>
    <message>
        <source>pickup promise</source>
        <translation>取餐 约定</translation>
    </message>
    <message>
        <source>Waiting time of a busy kitchen</source>
        <translation>厨房繁忙时的等待时间</translation>
    </message>
    <message>
        <source>The least that callers hear while the kitchen is busy and has not shown yet how fast it is.</source>
        <translation>厨房繁忙、还不知道多快时，来电顾客听到的最短时间。</translation>
    </message>
    <message>
        <source>pickup promise rush</source>
        <translation>取餐 约定 加急</translation>
    </message>
    <message>
        <source>Until somebody starts</source>
        <translation>开始制作前的等待</translation>
    </message>
    <message>
        <source>How long an order usually waits before somebody begins with it.</source>
        <translation>订单通常要等多久才有人开始做。</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Never promised earlier than</source>
        <translation>约定时间不早于</translation>
    </message>
    <message>
        <source>No order is promised sooner than this, however quiet it is.</source>
        <translation>不管多清闲，约定时间都不会早于此。</translation>
    </message>
    <message>
        <source>earliest pickup</source>
        <translation>最早 取餐</translation>
    </message>
    <message>
        <source>Added to every waiting time</source>
        <translation>每单等待时间加上</translation>
    </message>
    <message>
        <source>Minutes on top of what Docket works out, until you take them away again.</source>
        <translation>在 Docket 算出的时间上再加的分钟，直到你取消。</translation>
    </message>
    <message>
        <source>longer slower buffer</source>
        <translation>更久 更慢 缓冲</translation>
    </message>
    <message>
        <source>People at a station</source>
        <translation>档口人数</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>How many people work at a station at the same time. More hands, shorter waiting times.</source>
        <translation>一个档口同时有多少人在做。人手越多，等待越短。</translation>
    </message>
    <message>
        <source>staff cooks grill fryer hands</source>
        <translation>员工 厨师 烤炉 炸锅 人手</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Whether money is noted in Docket. A ready order then says what is to pay.</source>
        <translation>是否在 Docket 里记收款。可取餐的订单会显示待付款金额。</translation>
    </message>
    <message>
        <source>pay till cash card</source>
        <translation>收款 钱箱 现金 刷卡</translation>
    </message>
    <message>
        <source>Printer with the cash drawer</source>
        <translation>接钱箱的打印机</translation>
    </message>
    <message>
        <source>The name of the printer that the drawer hangs on. Empty: there is no drawer.</source>
        <translation>钱箱所接打印机的名称。留空：没有钱箱。</translation>
    </message>
    <message>
        <source>till cash open</source>
        <translation>收银 现金 打开</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>谁接听</translation>
    </message>
    <message>
        <source>What callers get while the shop is closed: the agent, who knows when it opens, one sentence, or another number.</source>
        <translation>打烊时来电顾客得到什么：由知道何时开门的语音助手接听，一句话，或其他号码。</translation>
    </message>
    <message>
        <source>night out of hours</source>
        <translation>夜间 打烊</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>来电顾客听到</translation>
    </message>
    <message>
        <source>The sentence for callers while the shop is closed. Empty: when the shop opens next.</source>
        <translation>打烊时对来电顾客说的话。留空：下次何时开门。</translation>
    </message>
    <message>
        <source>night out of hours voice</source>
        <translation>夜间 打烊 语音</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>Where calls go while the shop is closed, if another number answers.</source>
        <translation>打烊时来电转到哪里（由其他号码接听时）。</translation>
    </message>
    <message>
        <source>forward divert phone</source>
        <translation>转接 转移 电话</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Who sends text messages to customers. Each message costs money there.</source>
        <translation>谁给顾客发短信。每条短信都要在那里付费。</translation>
    </message>
    <message>
        <source>sms text Twilio</source>
        <translation>sms 短信 Twilio</translation>
    </message>
    <message>
        <source>Account with Twilio</source>
        <translation>Twilio 账户</translation>
    </message>
    <message>
        <source>sms sid login</source>
        <translation>sms sid 登录</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Who messages come from: a number that begins with +, a name, or a Messaging Service, which begins with MG.</source>
        <translation>短信从谁发出：以 + 开头的号码、名称，或以 MG 开头的 Messaging Service。</translation>
    </message>
    <message>
        <source>sms text</source>
        <translation>sms 短信</translation>
    </message>
    <message>
        <source>Address of the provider</source>
        <translation>服务商的地址</translation>
    </message>
    <message>
        <source>Where messages are sent. Change it only for a provider that speaks Twilio&apos;s language.</source>
        <translation>短信发送到哪里。只有使用 Twilio 接口的服务商才要更改。</translation>
    </message>
    <message>
        <source>sms url</source>
        <translation>sms 网址 url</translation>
    </message>
    <message>
        <source>Address for delivery reports</source>
        <translation>送达报告的地址</translation>
    </message>
    <message>
        <source>The shop&apos;s address as the provider sees it, with https. Empty: nobody reports whether messages arrive.</source>
        <translation>服务商看到的店铺地址，带 https。留空：没有短信送达报告。</translation>
    </message>
    <message>
        <source>sms url webhook</source>
        <translation>sms 网址 webhook</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>订单确认</translation>
    </message>
    <message>
        <source>Whether customers get a message with their order.</source>
        <translation>下单后顾客是否收到短信。</translation>
    </message>
    <message>
        <source>sms text receipt</source>
        <translation>sms 短信 收据</translation>
    </message>
    <message>
        <source>Message when it is ready</source>
        <translation>可取餐短信</translation>
    </message>
    <message>
        <source>Whether customers get a message when their order can be picked up.</source>
        <translation>订单可取餐时，顾客是否收到短信。</translation>
    </message>
    <message>
        <source>sms text pickup</source>
        <translation>sms 短信 取餐</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>最长短信</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>段</translation>
    </message>
    <message>
        <source>No message is longer than so many parts, and each part is paid for.</source>
        <translation>短信不会超过这么多段，每段都要付费。</translation>
    </message>
    <message>
        <source>sms cost length</source>
        <translation>sms 费用 长度</translation>
    </message>
    <message>
        <source>Menu on the web</source>
        <translation>网上菜单</translation>
    </message>
    <message>
        <source>The address of the menu, for customers who ask for it by message.</source>
        <translation>菜单的地址，供发短信询问的顾客使用。</translation>
    </message>
    <message>
        <source>link website</source>
        <translation>链接 网站</translation>
    </message>
    <message>
        <source>Names and numbers are forgotten after</source>
        <translation>姓名和号码多久后删除</translation>
    </message>
    <message>
        <source>Names, numbers and notes of closed orders, and messages, are taken out after this time. 0: never.</source>
        <translation>已结束订单的姓名、号码和备注，以及短信，在这个时间后删除。0：从不。</translation>
    </message>
    <message>
        <source>delete customers gdpr retention</source>
        <translation>删除 顾客 隐私 gdpr</translation>
    </message>
    <message>
        <source>What callers said is forgotten after</source>
        <translation>来电内容多久后删除</translation>
    </message>
    <message>
        <source>The words of calls are taken out after this time. 0: never.</source>
        <translation>通话文字在这个时间后删除。0：从不。</translation>
    </message>
    <message>
        <source>transcript delete retention</source>
        <translation>文字记录 删除 保留</translation>
    </message>
    <message>
        <source>Recordings are forgotten after</source>
        <translation>录音多久后删除</translation>
    </message>
    <message>
        <source>The addresses of recordings are taken out after this time. 0: never.</source>
        <translation>录音地址在这个时间后删除。0：从不。</translation>
    </message>
    <message>
        <source>audio delete retention</source>
        <translation>音频 删除 保留</translation>
    </message>
    <message>
        <source>Signed out after</source>
        <translation>多久后自动退出登录</translation>
    </message>
    <message>
        <source>Whoever has signed in with a PIN is signed out when nothing needed it for so long.</source>
        <translation>用 PIN 登录的人，这么久没有操作需要登录时自动退出。</translation>
    </message>
    <message>
        <source>logout pin lock people</source>
        <translation>退出 pin 锁定 员工</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Kitchen and waiting time</source>
        <translation>厨房和等待时间</translation>
    </message>
    <message>
        <source>Counter and money</source>
        <translation>前台和收款</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Screens, sound and keys</source>
        <translation>屏幕、声音和按键</translation>
    </message>
    <message>
        <source>While the shop is closed</source>
        <translation>打烊时</translation>
    </message>
    <message>
        <source>Messages to customers</source>
        <translation>给顾客的短信</translation>
    </message>
    <message>
        <source>Phone agent</source>
        <translation>电话语音助手</translation>
    </message>
    <message>
        <source>Watching and backups</source>
        <translation>监测和备份</translation>
    </message>
    <message>
        <source>People and privacy</source>
        <translation>员工和隐私</translation>
    </message>
    <message>
        <source>Network and limits</source>
        <translation>网络和上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Find themselves</source>
        <translation>自动套用</translation>
    </message>
    <message>
        <source>Are offered first</source>
        <translation>先推荐</translation>
    </message>
    <message>
        <source>When the caller wants one</source>
        <translation>来电顾客需要时</translation>
    </message>
    <message>
        <source>As long as they are</source>
        <translation>按实际长度</translation>
    </message>
    <message>
        <source>In cells of one size</source>
        <translation>统一大小的格子</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>The agent answers</source>
        <translation>语音助手接听</translation>
    </message>
    <message>
        <source>A sentence, then it ends</source>
        <translation>说一句话后挂断</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>其他号码</translation>
    </message>
    <message>
        <source>The usual tools</source>
        <translation>常用工具</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>Language of dockets</source>
        <translation>小票语言</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>翻译 用语</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>收据语言</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on customers&apos; receipts.</source>
        <translation>顾客收据上 Docket 自带用语的语言。</translation>
    </message>
    <message>
        <source>translation words customer</source>
        <translation>翻译 用语 顾客</translation>
    </message>
    <message>
        <source>The language of Docket&apos;s own words on the dockets of kitchen and bag and on the report of a day.</source>
        <translation>厨房和打包小票以及日报上 Docket 自带用语的语言。</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>屏幕语言</translation>
    </message>
    <message>
        <source>The key of an action: bump1 to bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders. Its name as R, F5 or PgDown.</source>
        <translation>一个操作的按键：bump1 至 bump9、recall、undo、nextPage、previousPage、printers、testSound、help、fullScreen、counter、menu、orders。按键名如 R、F5 或 PgDown。</translation>
    </message>
    <message>
        <source>Registered for GST</source>
        <translation>已登记 GST</translation>
    </message>
    <message>
        <source>Prices of a registered shop include 10 % GST, and its receipts are tax invoices. Without, no GST is counted, and a receipt is called Receipt. Orders of before stay as they are.</source>
        <translation>已登记的店，价格含 10 % GST，收据就是税务发票。没有登记就不计 GST，收据上只写“收据”。以前的订单保持原样。</translation>
    </message>
    <message>
        <source>tax invoice abn ato</source>
        <translation>税 税务发票 登记 abn ato</translation>
    </message>
    <message>
        <source>The account&apos;s name, which begins with AC. Its token is entered under Connections.</source>
        <translation>账户名，以 AC 开头。它的令牌在“连接”里填写。</translation>
    </message>
    <message>
        <source>Tools of one caller</source>
        <translation>一个来电号码的工具调用</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>次/小时</translation>
    </message>
    <message>
        <source>All calls from one number together; a hidden number has no such limit. 0: no limit.</source>
        <translation>同一号码的所有通话合计；未显示号码的来电没有这个上限。0：不限。</translation>
    </message>
    <message>
        <source>limit phone number</source>
        <translation>上限 电话 号码</translation>
    </message>
    <message>
        <source>Forgotten orders leave</source>
        <translation>忘了划掉的订单多久后移除</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>So many hours after its promise an order that nobody bumped counts as collected. 0: it stays.</source>
        <translation>过了约定时间多少小时还没人划单，订单就算已取餐。0：一直留着。</translation>
    </message>
    <message>
        <source>old stale forgotten clear board</source>
        <translation>旧 过期 忘记 清除 看板</translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message>
        <source>%1
+ Add one</source>
        <translation>%1
+ 添加一个</translation>
    </message>
    <message>
        <source>%1
◆ %2, changed from %3</source>
        <translation>%1
◆ %2，原为 %3</translation>
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
        <translation>查找设置</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>没有找到。换个词试试。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings count from the next start.</source>
        <translation>
            <numerusform>%n 项设置下次启动时生效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAddressForm</name>
    <message>
        <source>Calls come in over the internet, through a tunnel to this computer. Install one of these programs and start it with its command.</source>
        <translation>来电经互联网、通过隧道程序到达这台电脑。请安装下列程序之一，并用它的命令启动。</translation>
    </message>
    <message>
        <source>The https address that the program shows</source>
        <translation>程序显示的 https 地址</translation>
    </message>
    <message>
        <source>The commands are from the programs&apos; own help; they were not tried with Docket before it was delivered. Choose an address that stays the same after a restart.</source>
        <translation>这些命令来自各程序自己的帮助；Docket 交付前没有试过。请选一个重启后不变的地址。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupAgentForm</name>
    <message>
        <source>Choose who answers the phone. Then paste these things at that provider&apos;s site.</source>
        <translation>选择由谁接电话，然后把这些内容粘贴到该服务商的网站。</translation>
    </message>
    <message>
        <source>Make a secret</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The provider&apos;s API key</source>
        <translation>服务商的 API 密钥</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address for the provider&apos;s reports of calls</source>
        <translation>服务商发送通话报告的地址</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Another (MCP)</source>
        <translation>其他（MCP）</translation>
    </message>
    <message>
        <source>Copy the tools</source>
        <translation>复制工具</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <translation>复制指令</translation>
    </message>
    <message>
        <source>Copy the secret now: it is shown only this once.</source>
        <translation>请马上复制密钥：只显示这一次。</translation>
    </message>
    <message>
        <source>A secret is set. It is not shown again.</source>
        <translation>密钥已设，不会再显示。</translation>
    </message>
    <message>
        <source>Without a secret no call from outside is let in.</source>
        <translation>没有密钥，外面的来电一律不放行。</translation>
    </message>
    <message>
        <source>Copy the API key from your account there and add it here.</source>
        <translation>在服务商的账户里复制 API 密钥，添加到这里。</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>另生成密钥</translation>
    </message>
    <message>
        <source>Everything below is ready to paste.</source>
        <translation>下面的内容都可以直接粘贴。</translation>
    </message>
    <message>
        <source>The secret stands in the tools: they are ready to paste.</source>
        <translation>密钥已写在工具里，可以直接粘贴。</translation>
    </message>
    <message>
        <source>In the tools, put the secret where PUT-THE stands.</source>
        <translation>请在工具里把密钥填到 PUT-THE 的位置。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupBar</name>
    <message>
        <source>Set up</source>
        <translation>去设置</translation>
    </message>
    <message>
        <source>Orders are taken, but not set up yet: %1</source>
        <translation>可以接单，但还没设置：%1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupForm</name>
    <message>
        <source>Your shop</source>
        <translation>店铺信息</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Tax and deals</source>
        <translation>税和套餐</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Way in for calls</source>
        <translation>来电入口</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>语音助手</translation>
    </message>
    <message>
        <source>Owner&apos;s PIN</source>
        <translation>店主的 PIN</translation>
    </message>
    <message>
        <source>Trial call</source>
        <translation>测试来电</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupHoursForm</name>
    <message>
        <source>Outside these hours callers hear when you open next. A time after midnight belongs to the evening before.</source>
        <translation>在营业时间之外，来电顾客会听到下次开门的时间。午夜之后的时间算前一天晚上。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Other days, other hours</source>
        <translation>其他日子，其他时间</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupMenuForm</name>
    <message>
        <source>Take it from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Begin with the demo menu</source>
        <translation>先用演示菜单</translation>
    </message>
    <message numerus="yes">
        <source>On sale now: %n items.</source>
        <translation>
            <numerusform>现在在售：%n 个菜品。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB.</source>
        <translation>这个文件无法读取，或超过 16 MB。</translation>
    </message>
    <message numerus="yes">
        <source>The menu is taken, with %n items.</source>
        <translation>
            <numerusform>菜单已导入，共 %n 个菜品。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was odd in it:</source>
        <translation>其中可疑的地方：</translation>
    </message>
    <message>
        <source>Begin with the kebab shop&apos;s menu and change it under Menu, begin with an empty one and fill it there, or take your own from a file: a table (CSV), a menu of Docket, or the menu.json of an older voice server.</source>
        <translation>先用烤肉店的菜单，再到“菜单”里改；或先用空菜单，到那里添加；或从文件导入自己的：表格（CSV）、Docket 菜单，或旧语音服务器的 menu.json。</translation>
    </message>
    <message>
        <source>Nobody could order before you have filled it. The menu of now stays under Earlier menus.</source>
        <translation>加上菜品之前，没人能下单。现在的菜单会留在“以前的菜单”里。</translation>
    </message>
    <message>
        <source>Nothing is on the menu yet. Add what you sell under Menu: nobody can order before.</source>
        <translation>菜单里还没有菜品。请在“菜单”里加上你卖的菜品：在此之前没人能下单。</translation>
    </message>
    <message>
        <source>Yes, empty the menu</source>
        <translation>是，清空菜单</translation>
    </message>
    <message>
        <source>Begin with an empty menu</source>
        <translation>先用空菜单</translation>
    </message>
    <message>
        <source>The menu is empty now.</source>
        <translation>菜单现在是空的。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupOwnerForm</name>
    <message>
        <source>With a PIN only you change prices, secrets and these steps. Leave it empty to go on without one.</source>
        <translation>设了 PIN，只有你能改价格、密钥和这些步骤。不设就留空。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>PIN of 4 to 12 digits</source>
        <translation>PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>The owner has a PIN. Who else works here stands under People.</source>
        <translation>店主已有 PIN。其他员工在“员工”里。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPage</name>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>设置你的店铺</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>a step</comment>
        <translation>%1 · 完成</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>开店</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPricesForm</name>
    <message>
        <source>Note here who has paid: a ready order says what is to pay</source>
        <translation>在这里记录谁已付款：可取餐的订单会显示待付款金额</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Deals find themselves: the caller always pays the least</source>
        <translation>自动套用套餐：来电顾客总是付最低价</translation>
    </message>
    <message>
        <source>Deals are offered first</source>
        <translation>先向顾客推荐套餐</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>不用套餐</translation>
    </message>
    <message>
        <source>Is the shop registered for GST, and how are deals found? A shop with a GST turnover of $75,000 a year or more must be registered.</source>
        <translation>本店有没有登记 GST？套餐怎么套用？GST 年营业额达到 $75,000 的店必须登记。</translation>
    </message>
    <message>
        <source>The shop is registered for GST</source>
        <translation>本店已登记 GST</translation>
    </message>
    <message>
        <source>No GST is counted. What people get is called Receipt, not Tax invoice.</source>
        <translation>不计 GST。顾客拿到的叫“收据”，不是“Tax invoice”。</translation>
    </message>
    <message>
        <source>Prices on the menu include 10 % GST. What is free of it is marked item by item, in the menu. With an ABN, receipts are tax invoices.</source>
        <translation>菜单价格含 10 % GST。免 GST 的，在菜单里逐个菜品标明。有 ABN 时，收据就是税务发票。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPrinterForm</name>
    <message>
        <source>On the network: %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>On a cable: %1</source>
        <translation>连线：%1</translation>
    </message>
    <message>
        <source>Switch the printer on, then search. Without one, dockets are shown on this screen.</source>
        <translation>请打开打印机，再搜索。没有打印机时，小票显示在这个屏幕上。</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>打印机地址</translation>
    </message>
    <message>
        <source>Search for printers</source>
        <translation>搜索打印机</translation>
    </message>
    <message>
        <source>Print a test docket</source>
        <translation>打印测试小票</translation>
    </message>
    <message>
        <source>Printers that were found</source>
        <translation>找到的打印机</translation>
    </message>
    <message>
        <source>No printer: show dockets on the screen</source>
        <translation>没有打印机：小票显示在屏幕上</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>或输入打印机地址</translation>
    </message>
    <message>
        <source>The test docket is on its way.</source>
        <translation>测试小票正在发送。</translation>
    </message>
    <message>
        <source>None was found. It may be off, or in another network: its own test page tells its address.</source>
        <translation>没有找到。可能没开机，或在另一个网络：打印机自己的测试页上有地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n printers were found. Choose one, then print a test docket.</source>
        <translation>
            <numerusform>找到 %n 台打印机。选一台，再打印测试小票。</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the printer says that the test docket is on paper.</source>
        <translation>成功：打印机说测试小票已打印在纸上。</translation>
    </message>
    <message>
        <source>The test docket was sent. Look: is it on paper?</source>
        <translation>测试小票已发送。请看：打印在纸上了吗？</translation>
    </message>
    <message>
        <source>The test docket was lost on the way and may be on paper. %1</source>
        <translation>测试小票在途中丢失，可能已在纸上。%1</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>没有打印出来。%1</translation>
    </message>
    <message>
        <source>A printer of this computer: %1</source>
        <translation>这台电脑的打印机：%1</translation>
    </message>
    <message>
        <source>Searching this computer and its network. It takes some seconds.</source>
        <translation>正在搜索这台电脑和它所在的网络，需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupShopForm</name>
    <message>
        <source>Callers hear the name; dockets and receipts show it. You can change all of it later.</source>
        <translation>来电顾客会听到店名，小票和收据上也会显示。以后都可以改。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Australian Business Number (ABN)</source>
        <translation>澳大利亚商业号码（ABN）</translation>
    </message>
    <message>
        <source>Without an ABN your receipts are no tax invoices.</source>
        <translation>没有 ABN，你的收据就不是税务发票。</translation>
    </message>
    <message>
        <source>Not right yet: an ABN has eleven digits that fit together.</source>
        <translation>还不对：ABN 是十一位相互吻合的数字。</translation>
    </message>
    <message>
        <source>This ABN can be right: its digits fit together.</source>
        <translation>这个 ABN 可能正确：各位数字吻合。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupTrialForm</name>
    <message>
        <source>See it work before the first customer rings: a made-up caller orders something from your menu.</source>
        <translation>在第一位顾客来电之前先看效果：一位虚拟来电顾客从你的菜单点单。</translation>
    </message>
    <message>
        <source>Let a made-up call come in</source>
        <translation>模拟一个来电</translation>
    </message>
    <message>
        <source>Cancel the trial order</source>
        <translation>取消测试订单</translation>
    </message>
    <message>
        <source>It was a trial</source>
        <translation>这是测试</translation>
    </message>
    <message>
        <source>The call came to nothing: %1</source>
        <translation>来电没有结果：%1</translation>
    </message>
    <message>
        <source>The trial order %1 is cancelled and does not count as sold. Tap it away on the board.</source>
        <translation>测试订单 %1 已取消，不计入已售。请在看板上把它点掉。</translation>
    </message>
    <message>
        <source>Order %1: “%2”, %3. It stands on the board, and its docket is printed. Nobody is waiting for it: cancel it when you have seen both.</source>
        <translation>订单 %1：“%2”，%3。它在看板上，小票也已打印。没有人在等它：两样都看过后就取消。</translation>
    </message>
    <message>
        <source>The time zone and the watch over the address count from the next start.</source>
        <translation>时区和地址监测要下次启动才生效。</translation>
    </message>
</context>
<context>
    <name>docket::ui::SidePanel</name>
    <message>
        <source>min</source>
        <comment>minutes, after the waiting time</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A CALLER HEARS</source>
        <translation>来电顾客听到</translation>
    </message>
    <message>
        <source>TO MAKE</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>tap for more</source>
        <translation>点开看更多</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已打烊</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutPage</name>
    <message>
        <source>Whole menu</source>
        <translation>整份菜单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the menu</source>
        <translation>搜索菜单</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>重新卖</translation>
    </message>
    <message>
        <source>What is sold out?</source>
        <translation>哪些沽清了？</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>还剩多少</translation>
    </message>
    <message>
        <source>So many are left</source>
        <translation>就剩这些</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Or count it: orders take of it, and at 0 it is sold out.</source>
        <translation>或者计数：每单扣减，到 0 就沽清。</translation>
    </message>
    <message>
        <source>What of order %1 is sold out?</source>
        <translation>订单 %1 里哪些沽清了？</translation>
    </message>
    <message>
        <source>86: %1, taken off in the menu</source>
        <translation>沽清：%1，菜单中已停售</translation>
    </message>
    <message>
        <source>86: %1, none left</source>
        <translation>沽清：%1，一份不剩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an item and its part of the menu</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1：剩 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sold only %2</source>
        <comment>an item, and its hours</comment>
        <translation>%1，只在 %2 供应</translation>
    </message>
    <message>
        <source>86: %1, until %2</source>
        <translation>沽清：%1，到 %2</translation>
    </message>
    <message>
        <source>86: %1, until you sell it again</source>
        <translation>沽清：%1，直到你重新卖</translation>
    </message>
    <message>
        <source>Tap what has run out, or is back.</source>
        <translation>点一下卖完的，或又有了的。</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>到几点…</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutTimes</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sold out until %1</source>
        <translation>沽清到 %1</translation>
    </message>
</context>
<context>
    <name>docket::ui::SoundBar</name>
    <message>
        <source>Test sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>我听到了</translation>
    </message>
    <message>
        <source>Can you hear new orders? Test it, and turn up the loudspeaker if not.</source>
        <translation>能听到新订单的提示音吗？请测试，听不到就把扬声器调大。</translation>
    </message>
    <message>
        <source>No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board.</source>
        <translation>没有声音：没有扬声器。请插上或打开，Docket 会自动使用。在此之前请看着看板。</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used. Check its cable and the computer&apos;s sound settings, then test it. Until then, watch the board.</source>
        <translation>没有声音：扬声器用不了。请检查连线和电脑的声音设置，再测试。在此之前请看着看板。</translation>
    </message>
</context>
<context>
    <name>docket::ui::StaffPage</name>
    <message>
        <source>Cook</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Cook: no PIN needed</source>
        <translation>厨师：不需要 PIN</translation>
    </message>
    <message>
        <source>Counter: the same, by name</source>
        <translation>前台：权限相同，但要记名</translation>
    </message>
    <message>
        <source>Owner: also prices and people</source>
        <translation>店主：还能改价格和员工</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在这里工作的人</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Nobody has a PIN, so everybody may do everything. Begin with the owner.</source>
        <translation>还没有人设 PIN，所以谁都能做任何操作。请先添加店主。</translation>
    </message>
    <message>
        <source>%1 is here (%2).</source>
        <comment>a name and what they are</comment>
        <translation>%1 已登录（%2）。</translation>
    </message>
    <message>
        <source>Nobody has signed in: whoever is here may do a cook&apos;s work.</source>
        <translation>没有人登录：在场的人可以做厨师的操作。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and what they are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, no PIN</source>
        <translation>%1 · %2，无 PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>%1&apos;s PIN</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 has no PIN and needs none.</source>
        <translation>%1 没有 PIN，也不需要。</translation>
    </message>
    <message>
        <source>Tap a name, or add somebody.</source>
        <translation>点一个姓名，或添加员工。</translation>
    </message>
    <message>
        <source>Tap your name to sign in.</source>
        <translation>点你的姓名登录。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartNotice</name>
    <message>
        <source>Docket is starting.

After an update it brings a big shop&apos;s orders up to date, which can take some minutes. Leave the computer on.</source>
        <translation>Docket 正在启动。

更新之后，如果店里订单多，要整理几分钟。请不要关电脑。</translation>
    </message>
</context>
<context>
    <name>docket::ui::StartPage</name>
    <message>
        <source>A newer Docket was here</source>
        <translation>这里用过更新版本的 Docket</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>什么都无法保存</translation>
    </message>
    <message>
        <source>The orders cannot be opened</source>
        <translation>订单无法打开</translation>
    </message>
    <message>
        <source>Install the newer Docket on this computer, then tap Try again.</source>
        <translation>请在这台电脑上安装那个更新版本的 Docket，再点“再试一次”。</translation>
    </message>
    <message>
        <source>Make room on this computer: empty its bin, or delete what is not Docket&apos;s.</source>
        <translation>请在这台电脑上腾出空间：清空回收站，或删除不属于 Docket 的文件。</translation>
    </message>
    <message>
        <source>See whether the disk is plugged in. If it is, ask whoever looks after this computer to let Docket write there.</source>
        <translation>请看磁盘有没有插好。如果插好了，请这台电脑的维护人员让 Docket 能写入那里。</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, read this page to whoever looks after it.</source>
        <translation>请重新启动电脑。如果没有用，请把这一页念给电脑的维护人员听。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Docket has deleted nothing: what was saved is still there.</source>
        <translation>Docket 没有删除任何东西：已保存的都还在。</translation>
    </message>
    <message>
        <source>No calls are taken while this page is shown. Callers hear what your voice agent says when it gets no answer.</source>
        <translation>显示这一页时接不了电话。来电顾客听到的，是你的语音助手得不到应答时说的话。</translation>
    </message>
    <message numerus="yes">
        <source>Docket tries again by itself every %n s.</source>
        <translation>
            <numerusform>Docket 每 %n 秒自动再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or bring back the backup of %1. Orders that came later are then not on the board: they are set aside in a file of their own.</source>
        <translation>或者恢复 %1 的备份。这样，之后的订单就不在看板上：它们会另存在一个单独的文件里。</translation>
    </message>
    <message>
        <source>There is no backup that this Docket can read.</source>
        <translation>没有这个 Docket 能读取的备份。</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>是，恢复</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
</context>
<context>
    <name>docket::ui::StationWindow</name>
    <message>
        <source>What is sold out is told at the main board.</source>
        <translation>沽清请到主看板操作。</translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketTile</name>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No rush</source>
        <translation>不加急</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>The call of order %1</source>
        <translation>订单 %1 的通话</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>an action and the order&apos;s number</comment>
        <translation>%1，订单 %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始做</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>本档做完</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>等其他档口</translation>
    </message>
    <message>
        <source>All done: Ready</source>
        <translation>全部做完：可取餐</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已取餐</translation>
    </message>
    <message>
        <source>Order %1 for %2, promised %3, %4</source>
        <translation>订单 %1，%2，约定 %3，%4</translation>
    </message>
    <message>
        <source>goes on in the next column</source>
        <translation>下一列继续</translation>
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
        <translation>待付款：%1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a line of an order</comment>
        <translation>%1，做完</translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere: %n lines to make</source>
        <translation>
            <numerusform>其他档口：还有 %n 项要做</numerusform>
        </translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>an allergy</comment>
        <translation>已核对</translation>
    </message>
    <message>
        <source>tap when checked</source>
        <comment>an allergy</comment>
        <translation>核对后点一下</translation>
    </message>
    <message>
        <source>NO %1</source>
        <comment>left out of an item, in capitals</comment>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>Duplicate? Same caller just before</source>
        <translation>重复？同一来电刚下过单</translation>
    </message>
    <message>
        <source>RUSH</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>接上列</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>CANCELLED, now %1</source>
        <translation>已取消，现为 %1</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>已改单</translation>
    </message>
    <message>
        <source>CHANGED, was %1</source>
        <translation>已改单，原为 %1</translation>
    </message>
    <message>
        <source>%1: check the allergy and tap it, then go on.</source>
        <translation>%1：请核对过敏并点一下，再继续。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>ready for %n min</source>
        <translation>
            <numerusform>可取餐已 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可取餐</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>迟 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟了</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>到时间了</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 开始做</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until the promised time</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>未显示号码</translation>
    </message>
</context>
<context>
    <name>docket::ui::TopBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustBar</name>
    <message>
        <source>Can Docket be trusted now</source>
        <translation>Docket 现在可靠吗</translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustWords</name>
    <message>
        <source>%1: %2</source>
        <comment>something not known and its code</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Agent: listening at %1</source>
        <translation>语音助手：在 %1 等待来电</translation>
    </message>
    <message>
        <source>Agent: answers only on this computer until a secret is set</source>
        <translation>语音助手：设好密钥之前只在本机应答</translation>
    </message>
    <message>
        <source>Agent: last call %1</source>
        <translation>语音助手：上次来电 %1</translation>
    </message>
    <message>
        <source>Agent: no calls can be taken, %1</source>
        <translation>语音助手：接不了电话，%1</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1, and read along</source>
        <translation>网络上任何人都能连到 %1，并看到内容</translation>
    </message>
    <message>
        <source>Anybody on the network can reach %1</source>
        <translation>网络上任何人都能连到 %1</translation>
    </message>
    <message>
        <source>Certificate, the one of before is shown: %1</source>
        <translation>证书：仍在用以前的：%1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: for %n more days</source>
        <translation>
            <numerusform>证书：还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n 张小票在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <comment>a docket</comment>
        <translation>最久的从 %1 等起</translation>
    </message>
    <message>
        <source>From outside: reached</source>
        <translation>从外面：连得上</translation>
    </message>
    <message>
        <source>From outside: not watched</source>
        <translation>从外面：未监测</translation>
    </message>
    <message>
        <source>From outside: the address in the settings is none</source>
        <translation>从外面：设置里的地址无效</translation>
    </message>
    <message>
        <source>From outside: not reached just now (%1)</source>
        <translation>从外面：刚才连不上（%1）</translation>
    </message>
    <message numerus="yes">
        <source>No calls come in: not reachable from outside for %n min (%1)</source>
        <translation>
            <numerusform>来电进不来：外面连不上已 %n 分钟（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket broke off %1 and was started again. No order was lost. Send this report to who looks after it: %2</source>
        <translation>Docket 于 %1 意外中断，已重新启动。没有丢失订单。请把这份报告发给维护人员：%2</translation>
    </message>
    <message>
        <source>Docket: has run through</source>
        <translation>Docket：一直正常运行</translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by %n min: check the times of orders</source>
        <translation>
            <numerusform>电脑时钟倒退了 %n 分钟：请检查订单时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</source>
        <translation>
            <numerusform>电脑时钟跳快了 %n 分钟，或电脑休眠过：请检查订单时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: steady</source>
        <translation>时钟：正常</translation>
    </message>
    <message>
        <source>Disk nearly full: %1 MB left</source>
        <translation>磁盘快满了：只剩 %1 MB</translation>
    </message>
    <message>
        <source>Disk: has room</source>
        <translation>磁盘：空间够用</translation>
    </message>
    <message>
        <source>%1 printer: %2</source>
        <comment>where it stands and its state</comment>
        <translation>%1 打印机：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n 张旧小票：打印还是作废？</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a printer</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a printer</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>cover is open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a printer</comment>
        <translation>出错</translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <comment>a printer</comment>
        <translation>
            <numerusform>迟 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>none set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Orders are saved</source>
        <translation>订单已保存</translation>
    </message>
    <message>
        <source>Disk full: cannot take orders</source>
        <translation>磁盘已满：不能接单</translation>
    </message>
    <message>
        <source>Disk is read-only: cannot take orders</source>
        <translation>磁盘只读：不能接单</translation>
    </message>
    <message>
        <source>Database damaged: cannot take orders</source>
        <translation>数据库损坏：不能接单</translation>
    </message>
    <message>
        <source>Orders cannot be saved: %1</source>
        <translation>订单无法保存：%1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>when it was made</comment>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>无法备份：%1</translation>
    </message>
    <message>
        <source>The database was damaged. The orders of %1 are back, later ones are only on paper</source>
        <translation>数据库损坏过。截至 %1 的订单已恢复，之后的只在纸上</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup: no order of before is shown</source>
        <translation>数据库损坏过，又没有备份：以前的订单都不显示</translation>
    </message>
    <message>
        <source>Menu: version %1</source>
        <translation>菜单：版本 %1</translation>
    </message>
    <message>
        <source>New menu refused, the old one is in use: %1</source>
        <translation>新菜单被拒绝，仍用旧菜单：%1</translation>
    </message>
    <message>
        <source>Dockets: print as they are set</source>
        <translation>小票：按设置打印</translation>
    </message>
    <message>
        <source>New dockets refused, they print as before: %1</source>
        <translation>新小票样式被拒绝，仍按原样打印：%1</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Sound: switched off</source>
        <translation>声音：已关闭</translation>
    </message>
    <message>
        <source>No sound: no loudspeaker</source>
        <translation>没有声音：没有扬声器</translation>
    </message>
    <message>
        <source>No sound: the loudspeaker cannot be used</source>
        <translation>没有声音：扬声器用不了</translation>
    </message>
    <message>
        <source>Customers&apos; screen</source>
        <translation>顾客屏</translation>
    </message>
    <message>
        <source>Board of %1</source>
        <translation>%1 的看板</translation>
    </message>
    <message>
        <source>%1: on monitor %2</source>
        <translation>%1：在显示器 %2 上</translation>
    </message>
    <message>
        <source>%1: monitor %2 is not there</source>
        <translation>%1：显示器 %2 不存在</translation>
    </message>
    <message>
        <source>%1: monitor %2 is the board&apos;s own</source>
        <translation>%1：显示器 %2 是看板自己的</translation>
    </message>
    <message>
        <source>SMS: ready</source>
        <translation>短信：就绪</translation>
    </message>
    <message>
        <source>SMS: not set up, %1</source>
        <translation>短信：未设置，%1</translation>
    </message>
    <message>
        <source>SMS: waiting to be sent (%1), %2</source>
        <comment>how many and why</comment>
        <translation>短信：待发送（%1），%2</translation>
    </message>
    <message>
        <source>SMS to %1 was not sent: %2</source>
        <translation>发给 %1 的短信没有发出：%2</translation>
    </message>
    <message>
        <source>SMS to %1 did not arrive: %2</source>
        <translation>发给 %1 的短信没有送到：%2</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: they are being saved</source>
        <translation>订单文件被移走了：正在保存订单</translation>
    </message>
    <message>
        <source>The file of the orders was taken away: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>订单文件被移走了：不能接单。不要关闭 Docket，它会一直尝试保存：%1</translation>
    </message>
    <message>
        <source>The database was missing. The orders of %1 are back, later ones are only on paper</source>
        <translation>数据库不见了。截至 %1 的订单已恢复，之后的只在纸上</translation>
    </message>
    <message>
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>%1 的数据已恢复（%2，%3）。之后的订单只在纸上和 %4 中</translation>
    </message>
    <message numerus="yes">
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>
            <numerusform>%1 的数据已恢复（%2，%3）。之后的订单只在纸上和 %4 中。当时待发的 %n 条短信不会发送</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the orders was taken away (%1). All orders are here and saved. Find out who or what did it</source>
        <translation>订单文件被移走了（%1）。所有订单都在并已保存。请查清是谁或什么造成的</translation>
    </message>
    <message>
        <source>Another file was put in the place of the orders&apos; (%1). All orders are here and saved; the other file is now %2</source>
        <translation>订单文件的位置被放了另一个文件（%1）。所有订单都在并已保存；另一个文件现在是 %2</translation>
    </message>
    <message>
        <source>The backup %1 did not come back, all is as before: %2</source>
        <translation>备份 %1 没有恢复，一切照旧：%2</translation>
    </message>
    <message>
        <source>Backup brought back: seen</source>
        <translation>备份已恢复：已看到</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost (%1): its name, hours and settings are the demo&apos;s. Set them again, and its secrets</source>
        <translation>本店自己的文件丢失了（%1）：店名、营业时间和设置现在是演示店的。请重新设置，密钥也要重新设置</translation>
    </message>
    <message>
        <source>The shop&apos;s own files were lost: seen</source>
        <translation>本店自己的文件丢失：已看到</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: they are being saved</source>
        <translation>订单文件被另一个文件覆盖了：正在保存订单</translation>
    </message>
    <message>
        <source>Another file was copied over the orders&apos;: cannot take orders. Do not end Docket, it keeps trying to save them: %1</source>
        <translation>订单文件被另一个文件覆盖了：不能接单。不要关闭 Docket，它会一直尝试保存：%1</translation>
    </message>
    <message>
        <source>Nothing is on the menu: nobody can order. Add what you sell under Menu</source>
        <translation>菜单里没有菜品：没人能下单。请在“菜单”里加上你卖的菜品</translation>
    </message>
    <message>
        <source>Docket was stuck and has started itself again at %1. Every order is kept. Send this report to who looks after it: %2</source>
        <translation>Docket 卡住过，已于 %1 自行重新启动。订单全部保留。请把这份报告发给维护人员：%2</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. The orders of %2 are back, later ones are only on paper</source>
        <translation>订单文件曾是别的程序的文件，现已改名为 %1。截至 %2 的订单已恢复，之后的只在纸上</translation>
    </message>
    <message>
        <source>The file of the orders was another program&apos;s and is now %1. There was no backup: no order of before is shown</source>
        <translation>订单文件曾是别的程序的文件，现已改名为 %1。没有备份：以前的订单都不显示</translation>
    </message>
</context>
<context>
    <name>docket::ui::UndoBar</name>
    <message>
        <source>%1 is started</source>
        <translation>%1 已开始做</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 可取餐</translation>
    </message>
    <message>
        <source>%1 is collected</source>
        <translation>%1 已取餐</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>docket::ui::UnknownWordsList</name>
    <message>
        <source>What it is</source>
        <translation>选什么</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add to the menu&apos;s draft</source>
        <translation>加入菜单草稿</translation>
    </message>
    <message>
        <source>Said, but not understood</source>
        <translation>说了但没听懂</translation>
    </message>
    <message>
        <source>Callers were understood. What a caller says and no menu knows stands here.</source>
        <translation>来电顾客的话都听懂了。菜单里没有的说法会列在这里。</translation>
    </message>
    <message>
        <source>What did they mean? Another word for it makes the next call easier.</source>
        <translation>他们指的是什么？加上这个叫法，下次来电就更顺。</translation>
    </message>
    <message>
        <source>Another word for …</source>
        <translation>设为叫法 …</translation>
    </message>
    <message>
        <source>“%1” is another word for …</source>
        <translation>把“%1”设为叫法 …</translation>
    </message>
    <message>
        <source>“%1” is another word for:</source>
        <translation>“%1”是哪一个的叫法：</translation>
    </message>
</context>
</TS>
