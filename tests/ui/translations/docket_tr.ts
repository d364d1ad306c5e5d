<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>docket::ui::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message numerus="yes">
        <source>◆ Board: %n new orders</source>
        <translation>
            <numerusform>◆ Pano: %n yeni</numerusform>
        </translation>
    </message>
</context>
</TS>
