<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>CheckWords</name>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>There is %n reason.</numerusform>
                <numerusform>There are %n reasons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>There is %n reason. It is marked on the photo.</numerusform>
                <numerusform>There are %n reasons. They are marked on the photo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>Are you still there? This screen clears itself in %n second.</numerusform>
                <numerusform>Are you still there? This screen clears itself in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>%n thing to fix above</numerusform>
                <numerusform>%n things to fix above</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n to fix</numerusform>
                <numerusform>%n to fix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n thing to fix</numerusform>
                <numerusform>%n things to fix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>%n second from the server's</numerusform>
                <numerusform>%n seconds from the server's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n since the start, see the log</numerusform>
                <numerusform>%n since the start, see the log</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>%n component found</numerusform>
                <numerusform>%n components found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>%n try left</numerusform>
                <numerusform>%n tries left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n thing to fix</numerusform>
                <numerusform>%n things to fix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>PIN, %n digit entered</numerusform>
                <numerusform>PIN, %n digits entered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>The PIN has %n digit or more.</numerusform>
                <numerusform>The PIN has %n digits or more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>%n try left</numerusform>
                <numerusform>%n tries left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>%n photo received</numerusform>
                <numerusform>%n photos received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Next try in %n second.</numerusform>
                <numerusform>Next try in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
</TS>
