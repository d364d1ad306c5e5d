<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>بلا</numerusform>
            <numerusform>واحد</numerusform>
            <numerusform>اثنان</numerusform>
            <numerusform>%n قليلة</numerusform>
            <numerusform>%n كثيرة</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
</context>
</TS>
