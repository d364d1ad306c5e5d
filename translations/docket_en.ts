<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>docket::print::DocketWords</name>
    <message numerus="yes">
        <source>%n more lines are made elsewhere</source>
        <translation>
            <numerusform>%n more line is made elsewhere</numerusform>
            <numerusform>%n more lines are made elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::AllDayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>portions of other items</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>portions of all items</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::BackupPanel</name>
    <message numerus="yes">
        <source>%n open orders leave the board.</source>
        <translation>
            <numerusform>%n open order leaves the board.</numerusform>
            <numerusform>%n open orders leave the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ConnectionWords</name>
    <message numerus="yes">
        <source>clock %n s ahead of ours</source>
        <translation>
            <numerusform>clock %n s ahead of ours</numerusform>
            <numerusform>clock %n s ahead of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of ours</source>
        <translation>
            <numerusform>clock %n min ahead of ours</numerusform>
            <numerusform>clock %n min ahead of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n s behind ours</source>
        <translation>
            <numerusform>clock %n s behind ours</numerusform>
            <numerusform>clock %n s behind ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind ours</source>
        <translation>
            <numerusform>clock %n min behind ours</numerusform>
            <numerusform>clock %n min behind ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::CustomerFinder</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MainWindow</name>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ Board: %n new order</numerusform>
            <numerusform>◆ Board: %n new orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuBulkForm</name>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuList</name>
    <message numerus="yes">
        <source>%1 (%n options)</source>
        <translation>
            <numerusform>%1 (%n option)</numerusform>
            <numerusform>%1 (%n options)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1 (%n left)</numerusform>
            <numerusform>%1 (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuPage</name>
    <message numerus="yes">
        <source>%n changes, not published</source>
        <translation>
            <numerusform>%n change, not published</numerusform>
            <numerusform>%n changes, not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuSide</name>
    <message numerus="yes">
        <source>%n errors: cannot be published</source>
        <translation>
            <numerusform>%n error: cannot be published</numerusform>
            <numerusform>%n errors: cannot be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things look odd</source>
        <translation>
            <numerusform>%n thing looks odd</numerusform>
            <numerusform>%n things look odd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::MenuVersions</name>
    <message numerus="yes">
        <source>%1   %2, %n changes</source>
        <translation>
            <numerusform>%1   %2, %n change</numerusform>
            <numerusform>%1   %2, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OpeningCheck</name>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s behind this one</source>
        <translation>
            <numerusform>The agent&apos;s clock is %n s behind this one</numerusform>
            <numerusform>The agent&apos;s clock is %n s behind this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent&apos;s clock is %n s ahead of this one</source>
        <translation>
            <numerusform>The agent&apos;s clock is %n s ahead of this one</numerusform>
            <numerusform>The agent&apos;s clock is %n s ahead of this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>of the menu</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n things do not work</source>
        <translation>
            <numerusform>▲ %n thing does not work</numerusform>
            <numerusform>▲ %n things do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n things to look at</source>
        <translation>
            <numerusform>◆ %n thing to look at</numerusform>
            <numerusform>◆ %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderFileWords</name>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::OrderList</name>
    <message numerus="yes">
        <source>The last %n orders</source>
        <translation>
            <numerusform>The last order</numerusform>
            <numerusform>The last %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::Pager</name>
    <message numerus="yes">
        <source>Next: %n more</source>
        <comment>orders on the pages that follow</comment>
        <translation>
            <numerusform>Next: %n more</numerusform>
            <numerusform>Next: %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <comment>orders that need not be started yet</comment>
        <translation>
            <numerusform>%n for later</numerusform>
            <numerusform>%n for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PaySheet</name>
    <message numerus="yes">
        <source>%n people still pay.</source>
        <translation>
            <numerusform>%n person still pays.</numerusform>
            <numerusform>%n people still pay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pay</source>
        <translation>
            <numerusform>%n person pays</numerusform>
            <numerusform>%n people pay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PhoneCard</name>
    <message numerus="yes">
        <source>ON THE PHONE, %n more</source>
        <comment>calls</comment>
        <translation>
            <numerusform>ON THE PHONE, %n more</numerusform>
            <numerusform>ON THE PHONE, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long somebody is on the phone</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items before</source>
        <comment>of a cart, that are not shown</comment>
        <translation>
            <numerusform>%n item before</numerusform>
            <numerusform>%n items before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>in a cart</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::PrinterWords</name>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n docket waiting</numerusform>
            <numerusform>%n dockets waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n min</source>
        <translation>
            <numerusform>the oldest for %n min</numerusform>
            <numerusform>the oldest for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n old docket: print or discard?</numerusform>
            <numerusform>%n old dockets: print or discard?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old: print or discard?</source>
        <translation>
            <numerusform>%n min old: print or discard?</numerusform>
            <numerusform>%n min old: print or discard?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old: print or discard?</source>
        <translation>
            <numerusform>%n h old: print or discard?</numerusform>
            <numerusform>%n h old: print or discard?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n min</source>
        <translation>
            <numerusform>waits for %n min</numerusform>
            <numerusform>waits for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::QueueWords</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of work</source>
        <translation>
            <numerusform>%n min of work</numerusform>
            <numerusform>%n min of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <comment>when orders are ready, against the promise</comment>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 min for %n min more</source>
        <comment>added by hand</comment>
        <translation>
            <numerusform>+%1 min for %n min more</numerusform>
            <numerusform>+%1 min for %n min more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ReportWords</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n min early</source>
        <translation>
            <numerusform>more than %n min early</numerusform>
            <numerusform>more than %n min early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n min late</source>
        <translation>
            <numerusform>more than %n min late</numerusform>
            <numerusform>more than %n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n calls, last %1</source>
        <translation>
            <numerusform>in %n call, last %1</numerusform>
            <numerusform>in %n calls, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::RingBackCard</name>
    <message numerus="yes">
        <source>RING BACK, %n more</source>
        <translation>
            <numerusform>RING BACK, %n more</numerusform>
            <numerusform>RING BACK, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further items of a cart</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SaleList</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::ServiceCard</name>
    <message numerus="yes">
        <source>%n minutes more for every order</source>
        <translation>
            <numerusform>%n minute more for every order</numerusform>
            <numerusform>%n minutes more for every order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>86 list, %n things are sold out</source>
        <translation>
            <numerusform>86 list, %n thing is sold out</numerusform>
            <numerusform>86 list, %n things are sold out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings count from the next start.</source>
        <translation>
            <numerusform>%n setting counts from the next start.</numerusform>
            <numerusform>%n settings count from the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupMenuForm</name>
    <message numerus="yes">
        <source>On sale now: %n items.</source>
        <translation>
            <numerusform>On sale now: %n item.</numerusform>
            <numerusform>On sale now: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The menu is taken, with %n items.</source>
        <translation>
            <numerusform>The menu is taken, with %n item.</numerusform>
            <numerusform>The menu is taken, with %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SetupPrinterForm</name>
    <message numerus="yes">
        <source>%n printers were found. Choose one, then print a test docket.</source>
        <translation>
            <numerusform>%n printer was found. Choose it, then print a test docket.</numerusform>
            <numerusform>%n printers were found. Choose one, then print a test docket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::SoldOutPage</name>
    <message numerus="yes">
        <source>%1: %n left</source>
        <comment>an item that is counted</comment>
        <translation>
            <numerusform>%1: %n left</numerusform>
            <numerusform>%1: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::StartPage</name>
    <message numerus="yes">
        <source>Docket tries again by itself every %n s.</source>
        <translation>
            <numerusform>Docket tries again by itself every second.</numerusform>
            <numerusform>Docket tries again by itself every %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::TicketWords</name>
    <message numerus="yes">
        <source>ready for %n min</source>
        <translation>
            <numerusform>ready for %n min</numerusform>
            <numerusform>ready for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until the promised time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elsewhere: %n lines to make</source>
        <translation>
            <numerusform>Elsewhere: %n line to make</numerusform>
            <numerusform>Elsewhere: %n lines to make</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ui::TrustWords</name>
    <message numerus="yes">
        <source>%n dockets waiting</source>
        <translation>
            <numerusform>%n docket waiting</numerusform>
            <numerusform>%n dockets waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No calls come in: not reachable from outside for %n min (%1)</source>
        <translation>
            <numerusform>No calls come in: not reachable from outside for %n min (%1)</numerusform>
            <numerusform>No calls come in: not reachable from outside for %n min (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by %n min: check the times of orders</source>
        <translation>
            <numerusform>The computer&apos;s clock went back by %n min: check the times of orders</numerusform>
            <numerusform>The computer&apos;s clock went back by %n min: check the times of orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</source>
        <translation>
            <numerusform>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</numerusform>
            <numerusform>The computer&apos;s clock jumped ahead by %n min, or it slept: check the times of orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old dockets: print or discard?</source>
        <translation>
            <numerusform>%n old docket: print or discard?</numerusform>
            <numerusform>%n old dockets: print or discard?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n min</source>
        <comment>a printer</comment>
        <translation>
            <numerusform>late by %n min</numerusform>
            <numerusform>late by %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certificate: for %n more days</source>
        <translation>
            <numerusform>Certificate: for %n more day</numerusform>
            <numerusform>Certificate: for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</source>
        <comment>when the backup was made, when it came back, who wanted it, a file</comment>
        <translation>
            <numerusform>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text message that waited then is not sent</numerusform>
            <numerusform>The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n text messages that waited then are not sent</numerusform>
        </translation>
    </message>
</context>
</TS>
