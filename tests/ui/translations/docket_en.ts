<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
