<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>Between $0.01 and $%1 can be paid.</source>
        <translation>Ödenebilecek tutar: 0.01 $ ile %1 $ arası.</translation>
    </message>
    <message>
        <source>The day report of %1 was not printed. %2</source>
        <translation>%1 günü raporu basılmadı. %2</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>O gün henüz gelmedi.</translation>
    </message>
</context>
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
