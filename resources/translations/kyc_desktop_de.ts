<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>Etwa 3 Minuten</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>Konto anlegen</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Wird angelegt</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>Neuigkeiten zum Produkt per E-Mail. **Freiwillig, jederzeit abbestellbar.**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>Schon ein Konto? [Anmelden](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>Ich stimme den [Nutzungsbedingungen](terms) und der [Datenschutzerklärung](privacy) zu</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>Weiter: E-Mail bestätigen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>Das Passwort, das Sie für dieses Konto gewählt haben.</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>Wir senden einen 6-stelligen Code an diese Adresse.</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>Ihr Konto ist eröffnet. Die Adresse lässt sich noch ändern, mit Ihrem Passwort.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} Zeichen oder mehr, und nicht auf der Liste bekannt gewordener Passwörter</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>{operator} braucht ein Konto, bevor geprüft werden kann, wer Sie sind.</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>Jemand, der nicht entschieden hat, liest Ihre Nachricht und alles, was Sie gesendet haben.</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>Widerspruch, noch nicht gesendet</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Noch einmal prüfen lassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>Weiter: eine Prüfung durch einen Menschen</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>Widerspruch senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>Was sollen wir bei der Prüfung wissen?</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>Sie können einmal Widerspruch einlegen, bis {day}. Schreiben Sie, was falsch ist oder fehlt; ein oder zwei Sätze helfen am meisten.</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>Sie bekommen das Ergebnis hier und per E-Mail, mit den Gründen.</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>Ein PDF. Wir haben Ihnen auch eine Kopie per E-Mail geschickt.</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Referenz kopieren</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>Zu {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>Beleg über die Prüfung der Identität</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>Dort ließ er sich nicht speichern. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>Heben Sie diesen Beleg auf. Fragen: {email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>Beleg {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>Beleg speichern</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>Gespeichert. Wir haben Ihnen auch eine Kopie per E-Mail geschickt.</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>Was wir aufbewahren</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation>Bestätigt als</translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation>Bestätigt {time}</translation>
        </message>
        <message>
            <source>We have emailed it to you. Touch for a code to scan.</source>
            <translation>Wir haben ihn Ihnen per E-Mail geschickt. Tippen Sie hier für einen Code zum Scannen.</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>Was gespeichert wird, wie lange, und wie Sie es löschen</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Wann und wie</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>Ihre Identität ist bestätigt</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>Ihre Identität ist bestätigt, {name}</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Ihr Beleg</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>{operator} hat Ihre Identität bestätigt. Es ist nichts mehr zu tun.</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}, mit einem Dokument</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}, mit dem Mobiltelefon</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Bei vier nehmen wir das Foto für Sie auf.</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>Im Rahmen</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Keine Spiegelung</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Scharf</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>Das Video bleibt auf diesem Computer. Sie sehen das Foto, bevor es gesendet wird.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Foto hochladen</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Telefon benutzen</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>{count} von 4 bereit</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>Kamera: {name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>Kamera wählen</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Keine Kamera gefunden</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>Kamerabild</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>Eine andere App benutzt die Kamera</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>Gut. So halten.</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>Geschafft. Das Foto wird gelesen.</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>Klappt es nicht? Ein Foto aus einer Datei ist genauso gut.</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>Klappt es nicht? Die Kamera Ihres Telefons ist schärfer.</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>Halten Sie es ruhig. Das Bild ist unscharf.</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>Halten Sie es gerade vor die Kamera.</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>So halten. Wir lesen es.</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>Damit wird Ihr Dokument fotografiert. Das Video bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>Sie ist vielleicht nicht angeschlossen oder wird von einer anderen App benutzt. Schließen Sie diese App und versuchen Sie es noch einmal, benutzen Sie Ihr Telefon oder laden Sie ein Foto hoch.</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>Es ist zu hell. Drehen Sie sich vom Licht weg.</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>Es ist zu dunkel. Drehen Sie sich zum Licht.</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>Lassen Sie den Text frei von Fingern.</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>Richten Sie die Rückseite der Karte mit dem ganzen Code aus.</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>Richten Sie die Karte mit allen vier Ecken aus.</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>Richten Sie die Seite mit dem Bild und den zwei Codezeilen aus.</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>Halten Sie es weiter weg. Eine Ecke ist abgeschnitten.</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>Halten Sie es näher an die Kamera.</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>Weiter nach unten. Eine Ecke fehlt.</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>Nach links von Ihnen aus. Eine Ecke fehlt.</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>Nach rechts von Ihnen aus. Eine Ecke fehlt.</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>Weiter nach oben. Eine Ecke fehlt.</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>Als Nächstes fragt Ihr System nach der Kamera</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>Öffnen Sie die Abdeckung oder den Sichtschutz der Kamera. Gibt es keinen, erlauben Sie die Kamera in den Einstellungen des Systems.</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>Schließen Sie sie wieder an, dann geht es von selbst weiter, oder wählen Sie oben eine andere Kamera.</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>Zeigen Sie das Original, keine Kopie und keinen Bildschirm.</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>Zeigen Sie {task}.</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>Die Kamera</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>Die Kamera funktioniert nicht</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>Die Kamera ist gesperrt</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>Die Kamera dieses Geräts liefert kein Bild. Rufen Sie Hilfe, oder versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>Die Kamera dieses Geräts liefert kein Bild. Die Kamera Ihres Telefons geht genauso gut.</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>Die Kamera wurde abgezogen</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>Das Bild ist schwarz</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>Das System lässt diese App die Kamera nicht benutzen. Erlauben Sie es unter Einstellungen, Datenschutz, Kamera, und kommen Sie dann zurück.</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>Das ist die andere Seite. Drehen Sie es um.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>Etwas kippen. Unten ist eine Spiegelung.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>Etwas kippen. Oben ist eine Spiegelung.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>Etwas kippen. Auf dem Dokument ist eine Spiegelung.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>Etwas kippen. Links ist eine Spiegelung.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>Etwas kippen. Rechts ist eine Spiegelung.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Kamera benutzen</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>Kamera Ihres Telefons benutzen</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>Wir finden keine Kamera</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>{camera} liefert kein Bild. Schließen Sie die andere App, etwa einen Videoanruf, und versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>Hilfe nötig?</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>E-Mail ändern</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>Ändern Sie Ihre E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>Neue E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>Weiter: der Code aus der neuen E-Mail</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>Unsere E-Mail ging bisher an **{address}**.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>Das Passwort, das Sie für dieses Konto gewählt haben.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Wartet auf Ihren Code</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>Wir senden einen neuen Code dorthin. Der Code in der älteren E-Mail gilt dann nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>Anderes Dokument wählen</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Anderes Foto wählen</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>Meine Angaben ändern</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Kamera öffnen</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>Neu aufnehmen</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Foto hochladen</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Telefon benutzen</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Dieses Foto verwenden</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation>Alle Ecken im Rahmen</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>Alles lesbar. Sind Sie das?</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>Alle drei Codezeilen passen zusammen</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>Beide Codezeilen passen zusammen</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>Die Prüfziffer stimmt</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>Auf diesem Computer geprüft</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>Verglichen mit Ihren Angaben</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>Ecken nicht gefunden</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>Am Zeilenende abgeschnitten, das macht nichts</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>Das ist der Grund.</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>Ist das Foto gut zu erkennen?</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>Steht das so in Ihrem Dokument?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Ausgestellt am</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>Führerscheinnummer</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>Weitere Vornamen</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Staatsangehörigkeit</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>Keine Codezeilen auf dieser Seite</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Keine Spiegelung</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>Nicht alle Ecken im Rahmen</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>Nicht abgelaufen</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>Nicht überall scharf</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>Der Computer kann auf dieser Seite nichts lesen; ein Mensch sieht sie sich an. Es wird nichts gesendet, bevor Sie das Foto verwenden.</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>Passnummer</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>Aus Ihrer Karte gelesen</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>Aus Ihrem Dokument gelesen</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>Aus Ihrem Führerschein gelesen</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>Aus Ihrem Reisepass gelesen</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>Mit einer Korrektur gelesen, sehen Sie nach</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Scharf</translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation>Etwas weicht von Ihren Angaben ab</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>Etwas verdeckt einen Teil</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>Straße, Zeile 2</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>Der Strichcode ist gelesen</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>Der Strichcode sagt nichts über Sie</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>Die Codezeilen sind nicht sicher gelesen</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>Die rote Zeile weicht ab. Berichtigen Sie Ihre Angabe, oder nehmen Sie das Foto noch einmal auf, wenn wir falsch gelesen haben.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>Es gibt %n Grund.</numerusform>
                <numerusform>Es gibt %n Gründe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>Es gibt %n Grund. Er ist im Foto markiert.</numerusform>
                <numerusform>Es gibt %n Gründe. Sie sind im Foto markiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>Es gibt zwei Gründe.</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>Es gibt zwei Gründe. Beide sind im Foto markiert.</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>Es gibt einen Grund. Er ist im Foto markiert.</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>Dieses Foto kam von Ihrem Telefon. Der Computer kann auf dieser Seite nichts lesen; ein Mensch sieht sie sich an.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>Wir konnten nicht alles sicher lesen. Vergleichen Sie es mit Ihrem Dokument.</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>Das haben wir im Foto von Ihrem Telefon gelesen. Es zählt, sobald Sie es verwenden.</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>Das haben wir im Foto gelesen. Es wird nichts gesendet, bevor Sie es verwenden.</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>Andere Reihenfolge, das macht nichts</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>Sie haben {typed} geschrieben</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>Sie haben {typed} geschrieben, das macht nichts</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**Sie müssen hier nicht warten.** Schließen Sie das Fenster, wenn Sie möchten: das Ergebnis kommt auch per E-Mail, und diese App öffnet sich damit.</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**Sie müssen hier nicht warten.** Das Ergebnis kommt auch per E-Mail.</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>Ihre Angaben werden geprüft</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>Vergleich mit Ihrem Dokument</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>Vergleich mit Registern</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Angaben gesendet</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Weiter: das Ergebnis</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>Langsamer als sonst</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>Das dauert meist nur Sekunden. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Mit Dokument bestätigen</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>Wir versuchen es von selbst weiter.</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>Sie bekommen das Ergebnis, hier und per E-Mail</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Diesen Computer prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>Für Support kopieren</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>Alles, was Sie brauchen, ist da.</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>Es wird geprüft. Das dauert einige Sekunden.</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>Etwas hier hält Sie auf. Daneben steht, was zu tun ist.</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>Sie können weitermachen. Etwas fehlt, und es gibt einen anderen Weg.</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>Löscht sich in {time}</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>Auf einem Telefon öffnen</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>Das Fenster wartet auf ein Telefon</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}, {length} Ziffern, {count} eingegeben</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>Tippen filtert die Liste, die Pfeiltasten bewegen sich darin.</translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation>{option}, {row} von {rows}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation>Wird verbunden</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>Offline. Neuer Versuch läuft</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>Testumgebung</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Sichere Verbindung</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 Tag</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1 Minute</translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation>+10 Minuten</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Störungen</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>Links, Codes und Wartezeiten richten sich nach dieser Uhr.</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>Es sind keine Störungen eingeschaltet.</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Nichts wartet auf einen Menschen.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>Die Uhr der Testumgebung zeigt {now}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Noch %n Sekunde</numerusform>
                <numerusform>Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Sind Sie noch da?</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>Sind Sie noch da? Dieser Bildschirm löscht sich in %n Sekunde.</numerusform>
                <numerusform>Sind Sie noch da? Dieser Bildschirm löscht sich in %n Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>Fertig, Bildschirm löschen</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>Dieser Bildschirm löscht sich, damit die nächste Person nichts von Ihnen sieht.</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>Ländervorwahl, {country}, +{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Wohnadresse</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Amtlicher Name</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Mobilnummer</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>Sozialversicherungsnr.</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>Wir zeigen immer nur die letzten vier Ziffern.</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>endet auf {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>Wohnung, Etage</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Zweiter Vorname</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation>In Schritt 3 angegeben.</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>In Schritt 3 angegeben.  [Dort ändern](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>Sozialversicherungsnummer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Postleitzahl (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>A file is missing: {file}</source>
            <translation>Eine Datei fehlt: {file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>Vielleicht ist eine Firewall dazwischen. Versuchen Sie ein anderes Netz, oder fragen Sie, wer Ihres betreut.</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>Vielleicht antwortet stattdessen ein Netz, das mitliest, in einer Firma oder einem Hotel. Versuchen Sie ein anderes Netz, oder fragen Sie, wer dieses betreut, nach dem Zertifikat.</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>Alle Schriften können gezeigt werden</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>Erlauben Sie es in den Einstellungen des Systems, oder nehmen Sie die Kamera Ihres Telefons.</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>Bitten Sie die Betreuung Ihres Netzes, {host} zu erlauben.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>Prüfen Sie, ob dieser Computer mit dem Internet verbunden ist.</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>Alles funktioniert. Nach dem Schließen des Fensters melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Schriften</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>Installieren Sie das Programm noch einmal, um sie zurückzubekommen.</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>Installieren Sie die Aktualisierung. Ihr Platz bleibt erhalten.</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>Er ist beschreibbar, und niemand sonst liest ihn</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>Wie viel frei ist, wird nicht gesagt</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>Sie geht {minutes} Minuten vor</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>Sie geht {minutes} Minuten nach</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Sie geht richtig</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>Er bewahrt den Schlüssel dessen, was Sie eingegeben haben</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>Er läuft auf diesem Computer</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Schlüsselspeicher</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>Schaffen Sie Platz, sonst bleibt Ihre Eingabe vielleicht nicht erhalten.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Keine Antwort in der Zeit</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Keine Kamera gefunden</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>Kein Server wurde genannt, und hier ist keiner installiert</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>In {folder} kann nichts aufbewahrt werden</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nichts fehlt</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>Nur {megabytes} MB sind frei</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>Andere Personen dieses Computers können in {folder} sehen</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>Seiten werden gescrollt. Eine kleinere Skalierung in den Einstellungen des Systems zeigt mehr.</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>Fotos aus Dateien und mit Ihrem Telefon sind genauso gut.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>Stellen Sie die Uhr dieses Computers, oder lassen Sie sie vom Internet stellen.</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>Melden Sie sich im Browser im Netz an, oder versuchen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>Jemand anderes antwortet im Namen von {host}</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>Unter {host} antwortet etwas anderes</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>Etwas dazwischen stört die Verschlüsselung. Versuchen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>Starten Sie das Programm mit der Adresse eines Servers: --server URL.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>Das Zertifikat von {host} gilt heute nicht</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>Vielleicht ist das Netz langsam oder eine Firewall dazwischen. Versuchen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>Der Proxy {proxy} lässt nichts zu {host} durch</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>Das System erlaubt sie nicht</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>Das System hat keinen sicheren Ort für Schlüssel</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>Es gibt keinen Bildschirm</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>Das war nicht zu prüfen ({kind})</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>Was dort steht, ist verschlüsselt. Entziehen Sie ihnen trotzdem die Rechte.</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} ist bereit</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} antwortet, und die Verbindung ist verschlüsselt</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} verlangt eine neuere Version dieses Programms</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>{host} ist nicht zu erreichen</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>{host} ist nicht sicher zu erreichen</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} antwortet nicht rechtzeitig</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>{host} wird nicht gefunden</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>{megabytes} MB sind frei</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>{proxy} wird benutzt, wie dieser Computer eingerichtet ist</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size} bei {scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size} bei {scale} ist wenig Platz</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>Die Rückseite {document}</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Führerschein</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>Die Vorderseite {document}</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Personalausweis</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Reisepass</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>Die Fotoseite {document}</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Ausweis des Bundesstaats</translation>
        </message>
        <message>
            <source>back</source>
            <translation>Rückseite</translation>
        </message>
        <message>
            <source>front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>Fotoseite</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>Ihres Ausweises</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>Ihres Dokuments</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>Ihres Führerscheins</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>Ihres Reisepasses</translation>
        </message>
        <message>
            <source>{document}</source>
            <translation>Eine Seite {document}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation>Ein Führerschein als Karte, nicht abgelaufen, mit lateinischen Buchstaben.</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>Ein Führerschein als Karte, nicht abgelaufen. Papier und Lernführerscheine gelten nicht.</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>Ein Reisepass, der nicht abgelaufen ist. Passkarten gelten nicht.</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>Ein Reisepass, der nicht abgelaufen ist, mit Codezeilen unten auf der Fotoseite.</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>Ein Ausweis Ihres Bundesstaats, nicht abgelaufen. Ausweise aus Papier gelten nicht.</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>Ein Personalausweis, nicht abgelaufen, mit lateinischen Buchstaben.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>Wählen Sie Ihr Dokument</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Führerschein</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>Vorder- und Rückseite</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>Wie möchten Sie das Foto aufnehmen?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>Es muss gültig, das Original und Ihres sein. Keine Fotokopien, keine Bildschirmfotos.</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Kamera wird gesucht</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Personalausweis</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>Weiter: ein Foto von einer Seite</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>Weiter: Fotos von beiden Seiten</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Keine Kamera gefunden</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Kamera öffnen</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Reisepass</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>Code scannen, die Fotos kommen direkt hierher</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>Am schärfsten</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Code anzeigen</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Ausweis des Bundesstaats</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>Die Kamera hier</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>Die Kamera dieses Computers</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Foto hochladen</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Ihr Telefon</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>{camera} gefunden</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} oder {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}, bis {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>{file} entfernen</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>Geburtsdatum ändern</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Vor dem Senden prüfen</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Angaben bearbeiten</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>Zurück zu Schritt 3?</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>Ohne Ihre Änderungen verlassen?</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>Speichern und senden</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>Die gefundenen Angaben werden verworfen, und wir senden Ihnen einen neuen Link per SMS.</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>Was Sie hier geändert haben, wird vergessen. Ihre Angaben bleiben, wie sie waren.</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>Schreiben Sie sie so, wie sie in Ihren amtlichen Dokumenten stehen.</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}, noch nicht gesendet</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>E-Mail ändern</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>Es kann eine Minute dauern. Sehen Sie in Spam und Werbung nach einer E-Mail von **{sender}**, gesendet um {time}.</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>Es kann eine Minute dauern. Sehen Sie in Spam und Werbung nach einer E-Mail von **{sender}**.</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>Keine E-Mail bekommen?</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>Öffnen Sie den Link in derselben E-Mail, auf diesem Computer oder auf Ihrem Telefon. Diese Seite geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>Lieber nicht tippen?</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>E-Mail neu senden</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>E-Mail neu senden in {time}</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>Mehr E-Mails dürfen wir im Moment nicht senden. Sehen Sie in denen nach, die schon da sind.</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>Bestätigen Sie Ihre E-Mail</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>Richtig. Einen Moment.</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>Geben Sie den 6-stelligen Code ein, den wir an **{address}** gesendet haben. Wir prüfen ihn nach der letzten Ziffer.</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>Weiter: den Weg wählen</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>Der Code gilt bis {time}.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Wartet auf Ihren Code</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>Sie können den ganzen Code einfügen.</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>Sie können den ganzen Code einfügen. Er gilt bis {time}.</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>Vorher: {value}.   [Rückgängig](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>Details zum Versuch kopiert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Beschwerden: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>Alles geht auch mit [Tasten](shortcuts).</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>Hier lässt sich das nicht öffnen</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>Oder [chatten Sie mit uns](chat).</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>Oder rufen Sie {phone} an, {hours}.</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Oder rufen Sie {phone} an.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>Referenz kopiert</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>Bericht kopiert</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Bericht gespeichert</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>Die Lizenzen fehlen</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Der Bericht wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>Das System hat kein Programm für {url}. Kopieren Sie die Adresse und öffnen Sie sie woanders.</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>Dieser Installation fehlt eine Datei. Installieren Sie das Programm noch einmal, um sie zurückzubekommen.</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>Das ist die Testumgebung: [der Eingang](inbox) zeigt E-Mails und SMS.</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>Schreiben Sie an [{email}](mail).</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>Ihre Referenz ist **{reference}**.</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[Prüfen Sie diesen Computer](doctor): Netz, Kamera und was sonst gebraucht wird.</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[Support kontaktieren](support): Dort antwortet ein Mensch.</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>[Kopieren Sie einen Bericht](copy-report) für den Support, wenn etwas nicht funktioniert.</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[Kopieren](copy-reference).</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>[Lizenzen](licences) dessen, woraus dieses Programm gemacht ist.</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>[Fragen und Antworten](help) öffnen sich in Ihrem Browser.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>In {folder} lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>Oben ist %n Eintrag zu ändern</numerusform>
                <numerusform>Oben sind %n Einträge zu ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n zu ändern</numerusform>
                <numerusform>%n zu ändern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**Versuch {attempt} von {attempts}.** Ein Dokument verbraucht keinen.
Referenz **{reference}**, {when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Angaben bearbeiten</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>Es wurde kein Versuch verbraucht.
Referenz **{reference}**, {when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>Ein Punkt hat nicht gestimmt</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Anderen Weg wählen</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>Zwei Punkte haben nicht gestimmt</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Mit Dokument bestätigen</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>Diesmal konnten wir Ihre Identität nicht bestätigen</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>Ihr Konto und Ihre Angaben sind sicher. Hier stehen der Grund und was Sie tun können.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>Ihr Konto und Ihre Angaben sind sicher. Diese zwei Punkte haben nicht gestimmt, und beide lassen sich beheben.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>Ihr Konto und Ihre Angaben sind sicher. Diese {count} Punkte haben nicht gestimmt.</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[Speichern Sie einen Bericht](save-report) für den Support, oder [lassen Sie es von einem Menschen ansehen](appeal).</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[Speichern Sie einen Bericht](save-report) für den Support.</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>[Nehmen Sie die Details für den Support](save-report) auf Ihrem Telefon mit, oder [lassen Sie es von einem Menschen ansehen](appeal).</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>[Nehmen Sie die Details für den Support](save-report) auf Ihrem Telefon mit.</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>{count} Punkte haben nicht gestimmt</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Bericht für den Support</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Programm neu starten</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>Der Fehler liegt bei uns. Was Sie gesendet haben, ist sicher, und Ihr Platz bleibt erhalten. Machen Sie weiter, oder starten Sie das Programm neu: Sie kommen zu diesem Schritt zurück.</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>Der Bericht enthält Versionen, Codes und Stellen im Programm und nichts über Sie. [Kopieren](copy) oder [speichern](save) Sie ihn, und [kontaktieren Sie den Support](support), wenn es wieder geschieht.</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>Derselbe Fehler kam wieder. Er liegt bei uns, und Ihr Platz bleibt erhalten. Starten Sie das Programm neu: Sie kommen zu diesem Schritt zurück.</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>Diese App hat einen Fehler gemacht</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>Diese App hat einen Fehler gemacht</translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Etwa 1 Minute</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>Wählen Sie ein neues. Alles ist noch dort, wo Sie es verlassen haben.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>Passwort vergessen?</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>Weiter: Code eingeben</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>Code senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>Wir senden einen 6-stelligen Code an diese Adresse. Ihr Passwort bleibt, wie es ist, bis Sie den Code verwenden.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n Eintrag zu ändern</numerusform>
                <numerusform>%n Einträge zu ändern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>Scannen geht nicht?</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>Öffnen Sie auf Ihrem Telefon **{host}** und geben Sie **{code}** ein</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>Erneut senden in {time}</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Link per SMS senden</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>Der Link wurde um {time} an Ihr Telefon mit den Endziffern {ending} gesendet.</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>Der Link wurde um {time} gesendet.</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>Ein Telefon</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>Foto prüfen</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>Machen Sie auf Ihrem Telefon weiter</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>Trennen und löschen</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>Dieses Telefon trennen?</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>Alles ist angekommen, und Sie haben es angesehen.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Verbunden lassen</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>Weiter warten</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>Es wird kein Code angezeigt</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>Von diesem Telefon wird nichts mehr gesendet.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Kamera öffnen</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>Telefon verbunden</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Telefon verbunden, wartet auf Fotos</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>QR-Code, der die Kameraseite auf Ihrem Telefon öffnet</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>Scannen Sie diesen Code mit Ihrem Telefon. Die Fotos kommen in diesem Fenster an.</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>Zur Prüfung senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>Neuen Code anzeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>Ihr Telefon nicht mehr benutzen?</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>Der Code ist abgelaufen. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>Der Code gilt einmal, bis {time}.</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>Die Fotos, die es gesendet hat, werden gelöscht.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Foto hochladen</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>Kamera des Computers nehmen</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Wartet auf Ihr Telefon</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>Was angekommen ist, bleibt hier. Ihr Telefon kann keine Fotos mehr senden, bis Sie einen neuen Code anzeigen.</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}, seit {time}. Nicht Ihres? [Trennen](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>Alle Fotos sind da</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>Hier ansehen</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Telefon verbunden, wartet auf Fotos</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>Telefon verbunden, wartet auf das nächste Foto</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>Fotoseite</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>Mit der Kamera-App scannen</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>Fotos mit dem Telefon aufnehmen</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>Der Code wurde nicht rechtzeitig gescannt</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>Der Link wurde auf dem Telefon gestoppt</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>Das Foto ({what}) ist sicher angekommen, aber dieser Computer kann es nicht zeigen: {why}. [Noch einmal versuchen](fetch), oder [ohne Ansehen verwenden](unseen): Wir prüfen es auf jeden Fall.</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>{arrived} angekommen. Weiter: {task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side}: ansehen</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side}: noch nicht da</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side}: Das Foto wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>Sozialversicherungsnummer ersetzen</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>Geben Sie alle neun Ziffern ein.   [Rückgängig](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>endet auf {digits}</translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation>Ein Mensch prüft Ihre Angaben</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>Ein Mensch prüft Ihre Fotos</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>Ein Mensch liest Ihren Widerspruch</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>Auch wenn dieses Fenster geschlossen ist</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>Wird immer gesendet</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>Widerspruch angekommen</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Referenz kopieren</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Angaben gesendet</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>E-Mail an {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>Weiter: das Ergebnis, per E-Mail</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>Auf diesem Computer benachrichtigen</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>Fotos angekommen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referenz {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>Jemand sieht Ihre Angaben an</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>Jemand sieht Ihre Fotos an</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>Jemand liest Ihren Widerspruch</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>Jemand, der nicht entschieden hat, sieht sich alles noch einmal an. Sie müssen nichts tun. Sie können dieses Fenster schließen.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>Die automatische Prüfung konnte nicht entscheiden; das kommt oft vor. Sie müssen nichts tun. Sie können dieses Fenster schließen.</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>Das Ergebnis kommt per E-Mail. Sie müssen nichts tun und hier nicht warten.</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>Das dauert länger als sonst. Sie sind noch in der Warteschlange.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>Meist unter {time}.</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>Meist unter {time}. Geprüft wird {hours}.</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>Sie bekommen das Ergebnis, mit den Gründen</translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Eingang der Testumgebung</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>Testumgebung: nichts wird wirklich gesendet</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>Die Testumgebung hat geantwortet: {code}</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Apostrophe</source>
            <translation>Apostroph</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>Arabische Buchstaben</translation>
        </message>
        <message>
            <source>At sign</source>
            <translation>At-Zeichen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>Bindestrich</translation>
        </message>
        <message>
            <source>Latin letters</source>
            <translation>Lateinische Buchstaben</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Nächstes Feld</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>Raute</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>Umschalt, festgestellt</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>Schrägstrich</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>Unterstrich</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>Dieses Gerät ist außer Betrieb.
Es versucht von selbst, neu zu starten. Von Ihnen ist hier nichts gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>Hilfe rufen</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Bedienung tiefer</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Bedienung höher</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>Fragen Sie das Personal in der Nähe dieses Geräts.</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>Hilfe rufen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Wählen Sie Ihre Sprache</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>Code für die Kamera Ihres Telefons</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Beschwerden: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Details für den Support</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>Geben Sie die PIN dieses Geräts ein.</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>Das liegt nicht an Ihnen. Wir versuchen es alle paar Sekunden neu, und dieser Hinweis verschwindet von selbst. Was Sie bisher gesendet haben, ist sicher.</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>Öffnen Sie das auf Ihrem Telefon</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Oder rufen Sie {phone} an.</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>Datenschutzerklärung</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>Scannen Sie den Code mit der Kamera Ihres Telefons, oder öffnen Sie {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>Scannen Sie den Code mit der Kamera Ihres Telefons. Ihre Referenz ist {reference}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Von vorn beginnen?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>Der Bildschirm wird für die nächste Person gelöscht. Was Sie gesendet haben, bleibt bei uns.</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>Dieses Gerät hat keine Verbindung</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>Den Beleg haben wir Ihnen per E-Mail geschickt. Scannen Sie den Code, um die Referenz gleich mitzunehmen.</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>Was wir aufbewahren</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>Schreiben Sie an {email}.</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Ihr Beleg</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>Ihre Referenz ist {reference}.</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>{operator}: Identität bestätigt. Referenz {reference}.</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Language, {name}</source>
            <translation>Sprache, {name}</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Von vorn beginnen</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>%n Sekunde neben der des Servers</numerusform>
                <numerusform>%n Sekunden neben der des Servers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n seit dem Start, siehe Protokoll</numerusform>
                <numerusform>%n seit dem Start, siehe Protokoll</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antwortet</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>Antwortet langsam</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>Antwortet, nimmt Version {version} oder neuer</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Zurück zum Start</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Wird verbunden</translation>
        </message>
        <message>
            <source>Did not start on this machine</source>
            <translation>Auf diesem Gerät nicht gestartet</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Antwortet nicht</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Störungen</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>Von einem anderen Programm benutzt</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>Ihre Quelle lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Kamera wird gesucht</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Keine Kamera gefunden</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>Keiner seit dem Start</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>Keiner, Belege gehen per E-Mail oder Code</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Noch nicht verglichen</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>Kiosk beenden</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>Neu starten für die nächste Person</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>Das Bild ist schwarz</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>Das System erlaubt sie nicht</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>Das System muss sie erst erlauben</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Dieses Gerät</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>Diese Version ist zu alt für ihn</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Nicht angeschlossen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>funktioniert nicht</translation>
        </message>
        <message>
            <source>good</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>nachsehen</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all}, davon {finished} abgeschlossen</translation>
        </message>
        <message>
            <source>{camera}, {size}</source>
            <translation>{camera}, {size}</translation>
        </message>
        <message>
            <source>{label}: {value}, {light}</source>
            <translation>{label}: {value}, {light}</translation>
        </message>
        <message>
            <source>{size} GB free</source>
            <translation>{size} GB frei</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}, und {minimum} oder neuer wird gebraucht</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>Ein Teil des Programms fehlt oder passt nicht. Installieren Sie das Programm noch einmal.</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>Das Programm hat einen Fehler gemacht und kann nicht weitermachen. Was Sie gesendet haben, ist sicher. Starten Sie es neu.</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>Flugmodus aus, mindestens ein Balken Empfang, „unbekannte Absender blockieren“ aus.</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Nummer ändern</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Nummer prüfen</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>Telefon prüfen</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>Sie endet auf {ending}. Eine falsche Ziffer ist der häufigste Grund.</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>Heute können keine SMS mehr gesendet werden.</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Noch nicht zugestellt</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>SMS neu senden</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>Neu senden in {time}</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>Auf anderem Weg noch einmal senden</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>An Ihren Mobilfunkanbieter gesendet</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>SMS ist verspätet</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>Lieber mit Dokument bestätigen</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>Wir beobachten es weiter. Kommt sie an, gilt der Link noch bis {time}.</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>Wir senden einen neuen Link. Der alte funktioniert dann nicht mehr.</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>Wir wechseln zu einem zweiten SMS-Anbieter. Der alte Link funktioniert dann nicht mehr.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>Ihr Mobilfunkanbieter hat nicht bestätigt, dass sie **{phone}** erreicht hat. Meist hilft eines von drei Dingen.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Ihre SMS ist verspätet</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>%n Bestandteil gefunden</numerusform>
                <numerusform>%n Bestandteile gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Bestandteile</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>Name oder Lizenz</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nichts passt. Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>Nach Name oder Lizenz suchen</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>Dieses Programm ist mit der Arbeit anderer gemacht. Hier steht, mit wessen und zu welchen Bedingungen.</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> Oder [wählen Sie einen anderen Weg](method).</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**Keine SMS?** Prüfen Sie den Empfang und den Spam-Ordner.</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**Keine SMS?** Prüfen Sie den Empfang. {left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**Keine SMS?** Heute kann keine mehr gesendet werden. Wählen Sie einen anderen Weg.</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**Seite auf dem Telefon geschlossen?** Öffnen Sie den Link noch einmal, oder fordern Sie einen neuen an.</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>Telefonnummer ändern</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>Sehen Sie auf Ihr Telefon</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>Link abgelaufen</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>Link gestoppt</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>Falsche Zahl</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>Eine weitere kann gesendet werden.</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>SMS neu senden</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>SMS neu senden in {time}</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>Neuen Link senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>SMS nicht gesendet</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Anderen Weg wählen</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>Zwei weitere können gesendet werden.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Mit Dokument bestätigen</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Wartet auf Ihr Telefon</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>Wir haben einen Link per SMS an **{phone}** gesendet. Öffnen Sie ihn auf diesem Telefon.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>Was Sie tun können.</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Noch %n Versuch</numerusform>
                <numerusform>Noch %n Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>Kommen Sie hierher zurück. Dieses Fenster geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>Link auf Ihrem Telefon geöffnet</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>Ihre Angaben werden gesucht</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>Öffnen Sie den Link auf diesem Telefon</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>Die SMS wird gesendet</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>SMS zugestellt</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>Die SMS ist unterwegs zu Ihrem Telefon</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>SMS gesendet</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>Diese Zahl hat nicht gestimmt. {left}.</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>Die Zahlen stimmen überein</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>Geben Sie **{number}** auf der Seite ein, die sich öffnet</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>Wartet, dass Sie den Link öffnen</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{check}: {state}</source>
            <translation>{check}: {state}</translation>
        </message>
    </context>
    <context>
        <name>LiveChecks</name>
        <message>
            <source>Live checks</source>
            <translation>Laufende Prüfung</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>Lesen Sie sie nie einem Anrufer vor.</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>Geben Sie diese Zahl auf Ihrem Telefon ein</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>E-Mail an {to}, {time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>Auf einem Telefon öffnen</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>SMS an {to}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>Noch nichts gesendet. E-Mails und SMS erscheinen hier von selbst.</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>Eine Kamera: die dieses Computers oder die Ihres Telefons</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>Ein Reisepass, Führerschein oder Ausweis, der noch gültig ist</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Noch etwa 2 Minuten</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>Noch etwa 5 Minuten</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Dokument wählen</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Am schnellsten</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>Weiter: welches Dokument</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>Weiter: Ihre Nummer und Ihr Geburtsdatum</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>Ausweisdokument verwenden</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Telefon benutzen</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>Schnell bestätigen</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>Bestätigen Sie Ihre Identität</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>Wir lesen es und vergleichen es mit Ihren Angaben. Etwa 5 Minuten, manchmal länger, wenn ein Mensch es ansehen muss.</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>Wir senden Ihnen einen Link per SMS. Sie tippen darauf, und Ihr Mobilfunkanbieter bestätigt, dass das Telefon Ihnen gehört. Etwa 2 Minuten.</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>Ihr Geburtsdatum</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>Ihre Angaben sind verschlüsselt und dienen nur dazu, Ihre Identität zu bestätigen. Ihr Mobilfunkanbieter gibt nie Ihre Anrufe oder Nachrichten weiter. [Was wir erheben und wie lange](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>Ihre Angaben sind verschlüsselt und dienen nur dazu, Ihre Identität zu bestätigen. [Was wir erheben und wie lange](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>Ihr eigenes Mobiltelefon, in Ihrer Nähe</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>{operator} muss wissen, dass Sie es wirklich sind, bevor Sie Geld bewegen können.</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>{operator} muss wissen, dass Sie es wirklich sind, bevor Sie Geld bewegen können. Wählen Sie, wie.</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nichts passt. Prüfen Sie die Schreibweise.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Die Feststelltaste ist an.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Passwort anzeigen</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>Jede andere Nummer gehört zu einer erfundenen Person.</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>{what} kopieren</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>Geburtsdaten</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>E-Mail-Adressen, nach Kennzeichen</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Telefonnummern</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}. Geboren {date}</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>Nummer verbergen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Nummer anzeigen</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n Eintrag zu ändern</numerusform>
                <numerusform>%n Einträge zu ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Noch etwa 2 Minuten</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>Wie in Ihren amtlichen Dokumenten. Sie müssen mindestens {age} Jahre alt sein.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Mobilnummer</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>Nur Mobilnummern. Festnetz- und Internetnummern (VoIP) funktionieren nicht.</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>Kein Mobiltelefon zur Hand? [Mit Dokument bestätigen](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Link per SMS senden</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>Nach dem Gesetz muss {operator} Ihr Alter bestätigen und dass das Telefon Ihnen gehört. Es wurde nichts gesendet, und diese Versuche zählen nicht.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Mit Dokument bestätigen</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>Wir senden eine SMS an diese Nummer. Es gilt Ihr üblicher Tarif.</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>Wir senden Ihnen einen Link per SMS, und Ihr Mobilfunkanbieter bestätigt, dass das Telefon Ihnen gehört.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>Warum wir hier streng sind</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>Sie prüfen hier Ihre Angaben. Vorher wird nichts gesendet.</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>Sie tippen dort auf den Link und geben die Zahl von diesem Bildschirm ein.</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>Ihr Telefon und Ihr Geburtsdatum</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>Foto auswählen</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>Telefon, Testumgebung</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>Test-Telefon: keine SMS wurde wirklich gesendet</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>Die Seite wurde nicht geladen. Der Server der Testumgebung hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>Gelingt kein besseres? [Senden Sie es trotzdem](use-anyway), und ein Mensch sieht es sich an.</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>Prüfen Sie Ihr Foto</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>Weiter: Wir prüfen es, etwa 5 Sekunden</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>Weiter: Wir senden und prüfen es, etwa 10 Sekunden</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>Weiter: {task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>Dieses Foto können wir nicht verwenden</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation>Von Ihrem Telefon, {time}, {size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>Aufgenommen {time}, {size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>Dieses Foto hat Ihren Computer nicht verlassen.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Ihr Foto</translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation>{file}, {size}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>PhotosPage</name>
        <message>
            <source>A reviewer looked at your photos and asks for a new one. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>Jemand hat Ihre Fotos angesehen und bittet um ein neues. Alles andere bleibt erhalten. Alle vier Ecken, scharf, ohne Spiegelung.</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>Jemand hat Ihre Fotos angesehen und bittet um neue. Alles andere bleibt erhalten. Alle vier Ecken, scharf, ohne Spiegelung.</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>Fügen Sie Ihr Foto hinzu</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>Fügen Sie Ihre Fotos hinzu</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Foto auswählen</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>Foto auswählen: {side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>Weiter: Ihre Angaben prüfen</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Kamera öffnen</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>Das Foto wird gelesen</translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation>Foto senden</translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation>Fotos senden</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Take a photo: {side}</source>
            <translation>Foto aufnehmen: {side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>Die Dateien werden zuerst auf diesem Computer geprüft. Es wird nichts gesendet, bevor Sie es sagen.</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>Die Fotos werden zuerst auf diesem Gerät geprüft. Es wird nichts gesendet, bevor Sie es sagen.</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>Tippen, um die Kamera zu öffnen</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Telefon benutzen</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>Mit dem Telefon bestätigen</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>oder hier ablegen. {formats}, bis {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>angekommen {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>{count} von {total} Fotos gewählt</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}, {country}. Alle vier Ecken, scharf, ohne Spiegelung.</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first} Auf diesem Computer lassen sie sich nicht speichern: Mit dem Schließen des Fensters sind sie vergessen.</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first} Was Sie gewählt haben, liegt verschlüsselt auf diesem Computer.</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation>{width} × {height} Pixel, {size}</translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation>Testbilder</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>OK</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>PIN, %n Ziffer eingegeben</numerusform>
                <numerusform>PIN, %n Ziffern eingegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>Die PIN hat %n Ziffer oder mehr.</numerusform>
                <numerusform>Die PIN hat %n Ziffern oder mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>Diese PIN stimmt nicht.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>Zu viele falsche PINs. Nächster Versuch in {time}.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Bericht für den Support</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Programm neu starten</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>Hilfe nötig?</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>Sie können dieses Fenster jederzeit schließen. Ihr Stand bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>Was Sie tun können.</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>Widerspruch einlegen</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Noch einmal prüfen lassen</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>Schriftlich beschweren</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>Einmal, bis {day}. Ein anderer Mensch entscheidet.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>Referenz **{reference}**, {when}.
[Speichern Sie einen Bericht](save-report) für den Support.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>Referenz **{reference}**, {when}.
[Nehmen Sie die Details für den Support mit](save-report).</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>Aus der Prüfung:</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>Wir können Ihre Identität nicht bestätigen</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>{operator} darf dieses Konto nicht eröffnen. Hier stehen der Grund und was Sie tun können.</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Wählen Sie ein neues Passwort</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>Code aus der E-Mail</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>Er gilt 15 Minuten. Keine E-Mail? Sehen Sie im Spam nach, oder [senden Sie einen anderen Code](forgot).</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Wartet auf Ihren Code</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>Wir haben eine E-Mail an **{address}** gesendet. Darin steht der Code, oder dass kein Konto diese Adresse hat.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} Zeichen oder mehr, und nicht auf der Liste bekannt gewordener Passwörter</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>Ihre Prüfung hat ein Ergebnis. Öffnen Sie das Fenster, um es zu sehen.</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name}: Ein Mensch prüft</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>Angaben ergänzen</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>Mit dem Senden bestätigen Sie, dass diese Angaben Ihre eigenen sind.</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Vor dem Senden prüfen</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>Prüfen Sie Ihre Angaben</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Vergleichen Sie diese Angaben mit Ihrem Dokument. Berichtigen Sie, was falsch ist. Es wird nichts gesendet, bevor Sie bestätigen.</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>Bestätigen und senden</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>Ist das jemand anders?</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>Diese Angaben behalten</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>Dieses Dokument behalten</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Weiter: das Ergebnis</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>Weiter: das Ergebnis, in Sekunden</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>Persönliche Angaben</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Öffentliche Register ordnen diese Angaben Ihrem Telefon zu. Berichtigen Sie, was falsch ist. Es wird nichts gesendet, bevor Sie bestätigen.</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>Das bin ich nicht</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>Anderes Dokument verwenden</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>Anderes Dokument verwenden?</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>Wir löschen die Fotos und was wir darin gelesen haben, und Sie wählen noch einmal ein Dokument.</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>Wir löschen diese Angaben, und Sie beginnen noch einmal mit einer anderen Telefonnummer.</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>Das haben wir in Ihrem Dokument gelesen. Ergänzen Sie, was fehlt. Es wird nichts gesendet, bevor Sie bestätigen.</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>Welche Adresse ist Ihre jetzige?</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>Schreiben Sie sie so, wie sie in Ihrem Dokument stehen. Es wird nichts gesendet, bevor Sie bestätigen.</translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation>1 von 2 Fotos ist bei uns. Lassen Sie dieses Fenster offen, bis das andere gesendet ist.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>1 von 2 Fotos ist bei uns. Das andere geht weiter, wo es angehalten hat.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>1 von 2 Fotos ist bei uns. Sie können dieses Fenster schließen: Das andere geht später weiter.</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>Beide Fotos werden von diesem Computer und bei {operator} gelöscht. Sie können jederzeit neue aufnehmen.</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>Abbrechen, Foto löschen</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>Abbrechen, Fotos löschen</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Anderes Foto wählen</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>Es mit Ihren Angaben vergleichen</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>Foto löschen</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>Fotos löschen</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>Ihr Foto löschen?</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>Ihre Fotos löschen?</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>Alles ist angekommen. Einen Moment.</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>Es geht weiter, wo es angehalten hat.</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>Es wird von diesem Computer und bei {operator} gelöscht. Sie können jederzeit ein neues aufnehmen.</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>Foto behalten</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>Fotos behalten</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>Lassen Sie dieses Fenster offen, bis es gesendet ist.</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>Lassen Sie dieses Fenster offen, bis sie gesendet sind.</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Weiter: das Ergebnis</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>Ein Foto konnte nicht verwendet werden. Das ist der Grund.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>Foto gesendet</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>Ihr Dokument lesen</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>Ihr Foto wird gesendet</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>Ihre Fotos werden gesendet</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>Ihnen das Ergebnis hier und per E-Mail nennen</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>Sie gehen weiter, wo sie angehalten haben.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>Sie können dieses Fenster schließen. Es geht weiter, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>Sie können dieses Fenster schließen. Die Fotos gehen weiter, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>etwa 5 Sekunden</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}, angehalten bei {percent}%</translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation>{sent} von {total}</translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation>{sent} von {total} Fotos gesendet</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>Zurück oder abbrechen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>Text größer, kleiner, normal</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>Die gefüllte Schaltfläche drücken</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Diese Tasten</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>Ankreuzen, wählen oder das Foto machen</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>Zum nächsten Element, zum vorigen</translation>
        </message>
    </context>
    <context>
        <name>ShownCheck</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation>Foto aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>0 von 4 bereit</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Bei vier nehmen wir das Foto für Sie auf.</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Jetzt aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Etwa 1 Minute</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>Machen Sie weiter, wo Sie aufgehört haben, auf diesem Computer oder auf einem anderen.</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>Neu hier? [Konto anlegen](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Wird angemeldet</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[Passwort vergessen?](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>Hilfe rufen</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>Halten Sie Ihr Mobiltelefon bereit, oder einen Reisepass, Führerschein oder Ausweis.</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Bedienung tiefer</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>Weitere Sprachen</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>Auf diesem Gerät bleibt nichts. Der Bildschirm löscht sich, wenn Sie fertig sind oder weggehen.</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>Bestätigen Sie in etwa 2 Minuten, wer Sie sind</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Bedienung höher</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>Zum Starten berühren</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>Schritt {number} von {count}, {label}, {state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>Stärke des Passworts: {word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Schwach</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} von {limit} Zeichen</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>Text size {percent}</source>
            <translation>Textgröße {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**Nichts geht verloren.** Installieren Sie die Aktualisierung, und starten Sie das Programm neu: Was Sie eingegeben haben, ist da, außer dem Passwort.</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**Was Sie bisher gesendet haben, ist sicher.** Machen Sie zu Hause weiter, oder fragen Sie jemanden vom Personal.</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**Ihr Stand bleibt erhalten.** Installieren Sie das Update, starten Sie die App neu, und Sie sind bei diesem Schritt.</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>Ein Update ist nötig</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Support kontaktieren</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>Update holen</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>Update nötig</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>{operator} hat einen Schritt hinzugefügt, den diese Version der App nicht zeigen kann.</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>{operator} kann an diesem Gerät erst weitermachen, wenn sein Programm aktualisiert ist.</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>{operator} braucht eine neuere Version dieses Programms. Dies ist Version {version}.</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>{operator} braucht Version {minimum} dieses Programms oder eine neuere. Dies ist Version {version}.</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>Testvideo</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation>Sprache, {name}</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>Foto entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>nachsehen</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>das hält Sie auf</translation>
        </message>
        <message>
            <source>{label}, {light}: {value}. {advice}</source>
            <translation>{label}, {light}: {value}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>_ReviewRow</name>
        <message>
            <source>Approve</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>Neues Foto verlangen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>Was an dem Foto nicht stimmt</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>Warum kein weiterer Versuch hilft</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>Legen Sie das Foto hier ab</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>„{name}“ endet mittendrin, deshalb fehlt ein Teil des Bildes.</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>„{name}“ hat keinen Inhalt. Vielleicht wurde das Kopieren oder Herunterladen unterbrochen.</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>„{name}“ hat {size} MB, und wir können {limit} MB annehmen.</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>„{name}“ ist ein PDF, das sich nur mit einem Passwort öffnet.</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>„{name}“ ist {kind} und kein Foto, das wir lesen können.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Noch %n Versuch</numerusform>
                <numerusform>Noch %n Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>Eine Sozialversicherungsnummer oder ITIN hat neun Ziffern, und das kann keine sein.</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>Ein ZIP-Code hat 5 Ziffern, oder 9 mit Bindestrich.</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>Ein Anbieter auf dem Weg hat unsere Nachricht nicht durchgelassen. An Ihren Angaben liegt es nicht.</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>Eine Prüfziffer in Zeile {line} der Codezeilen passt nicht zu den Zeichen davor. Eines davon ist falsch gedruckt oder falsch gelesen.</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>Ein Geburtsdatum kann nicht nach heute liegen.</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>Ein Finger oder etwas anderes liegt über dem Text.</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>Eine Lampe oder ein Fenster spiegelt sich, und der Text darunter ist nicht lesbar.</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>Ein Name besteht aus Buchstaben, und in „{value}“ steht etwas anderes.</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>Eine Nummer in diesem Land hat {limit} Ziffern, und diese hat {length}.</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>Ein Teil, den wir prüfen müssen, ist zerrissen, abgenutzt oder verdeckt.</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>Ein Mensch sieht es sich an</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>Bei der Prüfung ließ sich nicht bestätigen, dass es ein gültiges Original ist.</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>Für die Prüfung müssen wir wissen, worauf wir achten sollen, und das sind weniger als {limit} Zeichen.</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>Ein Dienst, den wir brauchen, antwortet nicht. Das liegt nicht an Ihnen, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>Ergänzen Sie die fehlenden Ziffern.</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>Fügen Sie die fehlende Seite hinzu.</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>Mit dieser Nummer wurde ein anderes Konto bestätigt.</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>Auf diesem Computer ist ein anderes Fenster dieser App geöffnet.</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>Mindestens eine Ecke ist außerhalb des Fotos.</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>In diesem Winkel ist der Text am hinteren Rand zu flach zum Lesen.</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>Prüfen Sie beide und geben Sie das Passwort noch einmal ein, oder [wählen Sie ein neues](forgot).</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>Prüfen Sie die Adresse, oder [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>Prüfen Sie Tag, Monat und Jahr.</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>Prüfen Sie die Ziffern und die Ländervorwahl.</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>Prüfen Sie die Ziffern, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>Sehen Sie in die neueste E-Mail von uns, oder [senden Sie einen anderen Code](forgot).</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>Sehen Sie in die neueste E-Mail von uns; ältere Codes gelten nicht mehr. {tries_left}.</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Prüfen Sie die Nummer und [senden Sie die SMS erneut](resend-link), oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>Prüfen Sie die Schreibweise und [ändern Sie die E-Mail-Adresse](change_email).</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Prüfen Sie das Jahr.</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>Prüfen Sie, was jetzt zu sehen ist, und machen Sie weiter.</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>Wählen Sie ein Foto als JPEG, PNG, WebP oder HEIC.</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>Wählen Sie eine andere Datei, oder nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>Wählen Sie es noch einmal, oder versuchen Sie es aus einem anderen Netz.</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>Wählen Sie das Land, in dem Sie wohnen. Stimmt {country}, [fragen Sie den Support](support), wann sich das ändert.</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>Wählen Sie den Scan Ihres Dokuments, oder fotografieren Sie es.</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>Wählen Sie den Bundesstaat, in dem Sie wohnen. Stimmt {state}, [fragen Sie den Support](support), wann sich das ändert.</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>Wählen Sie Ihren Bundesstaat.</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>Vergleichen Sie jede Zeile mit Ihren amtlichen Dokumenten und berichtigen Sie, was abweicht.</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>Vergleichen Sie ihn mit dem Code auf Ihrem Computer, oder zeigen Sie dort einen neuen an.</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>Verbinden Sie sich mit einem Netz, oder nehmen Sie eine Kamera oder eine Datei auf diesem Computer.</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>Kopieren Sie sie noch einmal vom Telefon oder von der Kamera, oder nehmen Sie ein neues Foto auf.</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>Kopieren Sie sie in einen anderen Ordner und wählen Sie sie dort.</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>Berichtigen Sie sie, zum Beispiel maya@example.com.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>Berichtigen Sie sie.</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>Berichtigen Sie den ZIP-Code oder den Bundesstaat.</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>Meinten Sie [{suggestion}](use:{suggestion})?</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>Jeder Link gilt einmal, zu Ihrer Sicherheit.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>Leicht zu erraten: {length} Zeichen, darin {what}.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>Leicht zu erraten: {length} Zeichen.</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>Geben Sie eine Mobilnummer mit Telefontarif ein, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>Geben Sie eine Mobilnummer ein, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>Geben Sie eine Nummer von dort ein, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>Geben Sie Ihre eigene Mobilnummer ein, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Füllen Sie es aus.</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>Es wurden fünf falsche Codes eingegeben, deshalb haben wir diesen gesperrt.</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>Machen Sie Platz frei. Sie können inzwischen weitermachen.</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>Gehen Sie näher an ein Fenster oder machen Sie Licht, und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Machen Sie in jenem Fenster weiter.</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>Machen Sie in diesem Fenster weiter, oder [senden Sie einen neuen Link](resend-link).</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>Machen Sie mit dem weiter, was jetzt zu sehen ist.</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>Machen Sie weiter. Geschieht es wieder, [kopieren Sie einen Bericht](copy-report) für den Support.</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>Machen Sie weiter. Halten Sie Ihr Passwort bereit.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>Halten Sie die Kamera gerade über das Dokument und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>Halten Sie das Dokument an den Rändern oder legen Sie es hin, und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>Waren Sie das, [zeigen Sie einen neuen Code an](start-handoff). Wenn nicht, hat jemand anders den Code gesehen: [Kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>Waren Sie das, [nehmen Sie eine andere Nummer](phone). Wenn nicht, [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>Haben Sie schon das erneuerte, nehmen Sie [dieses Dokument](documents).</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>Sind Sie vor Kurzem umgezogen, [ändern Sie Ihre Adresse](edit) und nehmen Sie die frühere.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>Halten Sie das für einen Irrtum, legen Sie Widerspruch ein, und ein Mensch sieht es sich an.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>Halten Sie das für einen Irrtum, legen Sie Widerspruch ein, und ein anderer Mensch sieht es sich an.</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>Installieren Sie ihn mit dem Extra "backend", oder starten Sie die App mit --server.</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>Installieren Sie das Update und starten Sie die App neu.</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>Es nennt {megapixels} Megapixel, mehr als jede Kamera aufnimmt, deshalb haben wir es nicht geöffnet.</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>Es ist am {expired_on} abgelaufen</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>Er ist vertippt, schon benutzt oder abgelaufen.</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>Es ist nicht der Code aus unserer neuesten E-Mail, oder er ist älter als 15 Minuten.</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>Es gilt bis {expires_on}, und bis zu diesem Tag können Sie es verwenden.</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>Es sieht nach dem Foto eines Bildschirms oder Ausdrucks aus. Wir müssen das Original sehen.</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>Es sieht nach einer Fotokopie aus. Wir müssen das Original in Farbe sehen.</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>Legen Sie das Dokument bei gutem Licht flach hin und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>Legen Sie das Dokument flach hin, halten Sie ruhig und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>Legen Sie das Dokument flach hin, halten Sie Licht und Finger von diesen Zeilen fern und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>Zeile {line} der Codezeilen ließ sich im Foto nicht lesen.</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>„{value}“ ist per E-Mail nicht erreichbar: Es braucht einen Namen, ein @ und eine Domain.</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>{domain} ist per E-Mail nicht erreichbar.</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>Gehen Sie aus dem direkten Licht und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>Kein Mobilfunkanbieter kennt diese Nummer, deshalb kommt eine SMS dort nicht an.</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>Vorerst keine Nachrichten mehr</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>Keine Seite von „{name}“ enthält ein Foto oder einen Scan.</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>Kein Telefon hat diese Nummer.</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>Zu dieser Telefonnummer gibt es keinen öffentlichen Eintrag. Das ist normal bei Prepaid-, Familien- und Firmentarifen und nach einem Umzug.</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>Keine Einträge zu diesem Telefon</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>Niemand, der lebt, wurde {year} geboren.</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>Noch nicht verfügbar: {country}</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>Noch nicht verfügbar: {state}</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>Nichts auf dem Foto sieht nach einem Ausweisdokument aus.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>Eine Seite fehlt</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>Öffnen Sie eine Webseite, um sich im Netz anzumelden. Neuer Versuch in {wait}.</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>Unser Server antwortet, aber es dauert lange. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>Unser Server konnte nicht lesen, was diese App gesendet hat. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>Unser Server hat nicht geantwortet</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>Unser Server hat nicht geantwortet. Das liegt an uns, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>Unser Server braucht eine neuere Version dieser App. Ihr Stand bleibt erhalten.</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>Ein Teil des Dokuments fehlt</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>Speichern Sie eine Kopie ohne Passwort, oder fotografieren Sie das Dokument.</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>Schreiben Sie etwas mehr</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>Scannen Sie den Code mit der Kamera Ihres Telefons, oder geben Sie dort die Adresse ein.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie es.</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>Zeigen Sie auf Ihrem Computer einen neuen Code an und scannen Sie ihn.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>Jemand hat auf dem Telefon „Das habe ich nicht angefordert“ gewählt. Deshalb haben wir den Link geschlossen und die Fotos gelöscht, die darüber kamen.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Jemand hat auf dem Telefon „Das habe ich nicht angefordert“ gewählt, deshalb haben wir den Link gestoppt. Nichts über Sie wurde weitergegeben.</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>Etwas zwischen diesem Computer und unserem Server hat die Antwort verändert: oft die Anmeldeseite eines Hotels oder Büros. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Inzwischen hat sich etwas geändert</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>Etwas verdeckt das Dokument</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Etwas fehlt</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>Nehmen Sie ein neues Foto auf, oder speichern Sie dieses kleiner.</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>Nehmen Sie ein neues Foto auf, oder nehmen Sie [ein anderes Dokument](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>Fotografieren Sie nur das Dokument, auf einer einfarbigen Fläche.</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>Fotografieren Sie das Dokument selbst.</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>Fotografieren Sie das gewählte, oder [wählen Sie ein anderes Dokument](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>Nehmen Sie ein Foto der verlangten Seite auf.</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>Nehmen Sie es von näher auf, oder wählen Sie die Originaldatei und keine Vorschau.</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>Nehmen Sie das Foto mit allen vier Ecken noch einmal auf.</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>Nehmen Sie das Foto noch einmal auf. Kommt das wieder, nehmen Sie [ein anderes Dokument](documents).</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Senden Sie START per SMS an {sender} und [senden Sie die SMS erneut](resend-link), oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>SMS von uns sind blockiert</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>Die Adresse sieht nach einem Tippfehler aus</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>Das kann kein Name sein</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>Der Code funktioniert nicht</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>Der Code ist abgelaufen</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>Der Code ist abgelaufen.</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>Der Code ist verbraucht</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>Der Code stimmt nicht</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>Der Code stimmt nicht.</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>Das konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>Dieses Datum gibt es nicht</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>Das Datum liegt in der Zukunft</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>Das gibt es nicht</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>Das ist eine Kopie des Dokuments</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>Das ist ein anderes Dokument</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>Das ist keine Telefonnummer</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>Das ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>Das ist nicht mehr möglich</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>Das ist nicht Ihr Passwort</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>Das ist die andere Seite</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>Das ist zweimal dasselbe Foto</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>Das ist zu lang</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>Diese Nummer kann nicht stimmen</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>Das Passwort ist leicht zu erraten</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>Das Passwort ist bekannt</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>Das Passwort ist kurz</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>Das Passwort ist zu lang</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>Diese Postleitzahl gibt es nicht</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>Das war zu schnell</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>Das Jahr ist zu früh</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>Das PDF hat keine Seite mit Foto</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>Die SIM-Karte wurde vor Kurzem gewechselt</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>Die SIM-Karte dieser Nummer wurde vor weniger als einem Tag gewechselt. Zu Ihrer Sicherheit warten wir, bis es länger her ist.</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>Der ZIP-Code liegt in einem anderen Bundesstaat</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>Der ZIP-Code ist nicht der eingetragene</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>Das Konto wurde in einem anderen Fenster geändert, während Sie getippt haben.</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>Das Konto wurde auf einem anderen Computer geöffnet, deshalb ist dieser abgemeldet.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>Die automatische Prüfung konnte nicht entscheiden; das kommt oft vor.</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>Das Geburtsdatum weicht vom Dokument ab</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>Der Code hat 6 Ziffern.</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>Der Code ist nicht vollständig</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>Die Codezeilen passen nicht zusammen</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>Der Computer lässt diese App „{name}“ nicht lesen. Vielleicht wurde die Datei verschoben oder ist woanders geöffnet.</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>Die Verbindung brach ab, während das Foto gesendet wurde. Wir behalten es.</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>Die Verbindung ist langsam</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>Das eingegebene Geburtsdatum ist nicht das im Dokument.</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>Die Angaben passen nicht zu den Registern, die wir nutzen dürfen. Wir dürfen nicht sagen, welche. Übliche Gründe: ein Umzug, ein neuer Name, ein Tippfehler oder ein Telefontarif auf einen anderen Namen.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Speicher ist voll</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>Das Dokument läuft bald ab</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>Das Dokument hat darin höchstens {width} × {height} Pixel, und unter {limit} auf der kurzen Seite ist sein Text nicht lesbar.</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>Das Dokument hat keine Zeile in lateinischen Buchstaben, und nur solche dürfen wir vergleichen.</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>Das Dokument ist beschädigt</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>Das Dokument oder die Kamera hat sich bewegt, oder es war zu nah für die Schärfe.</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>E-Mail-Adresse und Passwort gehören nicht zusammen, oder es gibt kein solches Konto.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Die Datei ist beschädigt</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Die Datei ist zu groß</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>Die Datei braucht ein Passwort</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>Vorder- und Rückseite sind dasselbe Bild.</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>Die Rechtstexte hängen vom Bundesstaat ab, in dem Sie wohnen.</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>Das Licht ist so stark, dass der Text verblasst.</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>Die Grenze der Fotos für ein Konto ist erreicht.</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>Die Grenze der Versuche ist erreicht, um Ihr Konto zu schützen.</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>Der Link konnte nicht per SMS gesendet werden</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>Der Link ist abgelaufen</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>Der Link in der SMS gilt 10 Minuten, und diese Zeit ist um.</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>Der Link wurde gestoppt</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>Der Link wurde schon benutzt</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>Die E-Mail kam zurück</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>Der Mailserver von {domain} sagt, dass es diese Adresse nicht gibt.</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>Der Name weicht vom Dokument ab</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>Der eingegebene Name ist nicht der im Dokument.</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>Die Nummer gehört zu einem anderen Konto</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>Die Zahl hat nicht gestimmt</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>Die Nummer ist nicht in Betrieb</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>Die Nummer ist zu kurz</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>Die Seite oder der Eintrag existiert nicht oder wurde gelöscht.</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>Der Teil, der auf diesem Computer antwortet, ist nicht installiert, und kein Server ist angegeben.</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>Das Passwort gehört nicht zu diesem Konto.</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>Der Telefontarif läuft auf einen anderen Namen</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>Der Link des Telefons wurde gestoppt</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>Das Foto kam beschädigt an</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>Das Foto hat keine Farbe</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>Das Foto hat zu viele Pixel</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>Das Foto ist unscharf</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>Das Foto ist zu weit von der Seite</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>Das Foto ist zu hell</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>Das Foto ist zu dunkel</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>Das Foto ist zu klein</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>Das Foto zeigt ein anderes Dokument als das gewählte.</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>Das Foto zeigt die andere Seite des Dokuments.</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>Das Foto blieb unterwegs stehen</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>Über diesen Link werden keine Fotos mehr angenommen.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>Das Programm wurde unerwartet beendet</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>Die App ist schon geöffnet</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>Die App ist nicht vollständig</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>In den Registern steht etwas leicht anderes. Wir dürfen nicht sagen, was.</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>Die Anfrage wurde unterwegs verändert.</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>Die Anfrage wurde nicht verstanden</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>Dieselbe Anfrage ist noch unterwegs.</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>Der Server hat mit dem Code {code} geantwortet.</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>Der Bundesstaat fehlt</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>Der Schritt wurde inzwischen abgeschlossen, hier oder in einem anderen Fenster.</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>Das System hat keinen sicheren Ort für den Schlüssel, deshalb müssen Sie sich nach dem Schließen dieses Fensters neu anmelden.</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>Die SMS konnte nicht zugestellt werden</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>Die SMS wurde zurückgehalten</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>Der Text oder die Codezeilen ließen sich im Foto nicht lesen.</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>Auf dem Foto ist eine Spiegelung</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>Es gibt Neues, das diese Version nicht zeigen kann</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Diesen Tag gibt es im Kalender nicht.</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>Das Licht reicht nicht, um den Text zu lesen.</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>Es ist nichts zu tun. Sie bekommen das Ergebnis hier und per E-Mail.</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>Dieser Computer hat keine Verbindung. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>Dieser Computer hat keinen Platz mehr, deshalb endet mit diesem Fenster, was Sie eingegeben und gewählt haben.</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>Dieser Computer ist in keinem lokalen Netz, das ein Telefon mitnutzen könnte, zum Beispiel dem WLAN zu Hause.</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>Nach diesem Datum sind Sie {age}, und {operator} darf nur Erwachsene prüfen.</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>Das ist eine Festnetznummer</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>Das ist eine Festnetznummer, und sie kann die SMS nicht empfangen.</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>Das ist eine kostenpflichtige oder gebührenfreie Sondernummer, und sie gehört keiner Person.</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>Das ist eine Servicenummer</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>Das ist eine Internetnummer</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>Das ist eine Internetnummer (VoIP), deshalb kann kein Mobilfunkanbieter bestätigen, dass sie Ihnen gehört.</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>Das ist leer, und wir brauchen es.</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>Das ist länger als die {limit} Zeichen, die wir speichern können.</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>Dieser Link ist beendet</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>Diese Nummer hat einmal mit STOP geantwortet, deshalb hält ihr Mobilfunkanbieter unsere Nachrichten zurück.</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>Dieses Passwort steht auf der Liste bekannt gewordener Passwörter, also versuchen andere es zuerst.</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>Dieses Foto wurde schon abgelehnt</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>Das dauert länger als sonst</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>Diese Version ist zu alt</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Auf dem Telefon wurden drei falsche Zahlen eingegeben, deshalb haben wir den Link gestoppt. Nichts über Sie wurde weitergegeben.</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>Setzen Sie das Häkchen, um weiterzugehen.</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>Kippen Sie das Dokument oder schalten Sie die Lampe aus, und nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>Zu Ihrer Sicherheit melden wir Sie nach einer Weile ab. Alles, was Sie gesendet haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>Zu viele Fotos</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>Von diesem Computer kamen in kurzer Zeit zu viele Anfragen.</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>Zu viele Versuche</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>Versuchen Sie es noch einmal. Kommt es ein zweites Mal vor, [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>Drehen Sie das Dokument um und fotografieren Sie die andere Seite.</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>Geben Sie alle neun Ziffern ein.</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>Geben Sie alle sechs ein oder fügen Sie den ganzen Code ein.</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>Geben Sie es noch einmal ein. Groß- und Kleinschreibung zählen.</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>Aktualisieren Sie die App, oder [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>Nehmen Sie [ein anderes Dokument](documents).</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>Nehmen Sie ein anderes, zum Beispiel vier Wörter ohne Zusammenhang.</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>Nehmen Sie ein Dokument aus einem anderen Land, wenn Sie eines haben, oder [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>Nehmen Sie ein Dokument oder ein Telefon mit einem Tarif auf Ihren eigenen Namen.</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>Nehmen Sie ein Dokument. Das dauert etwa 5 Minuten.</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>Nehmen Sie ein Dokument mit lateinischen Buchstaben, zum Beispiel [Ihren Reisepass](documents).</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>Nehmen Sie Ihr erneuertes Dokument oder [ein anderes](documents). Haben wir das Datum falsch gelesen, nehmen Sie das Foto noch einmal auf.</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>Nehmen Sie {limit} oder mehr, ohne dieses Wort.</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>Nehmen Sie {limit} oder mehr.</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Warten Sie einen Moment, [senden Sie die SMS erneut](resend-link), oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>Warten Sie einen Moment.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>Warten Sie bis {available_at}, und sehen Sie in die Nachrichten, die schon da sind.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>Warten Sie bis {available_at}, oder [kontaktieren Sie den Support](support).</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>Warten Sie {wait}. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>Warten Sie, oder versuchen Sie es aus einem anderen Netz.</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>Wir können Links nur an Nummern dieser Länder senden: {countries}.</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>Wir können {limit} Zeichen speichern, und dieses hat {length}.</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>Wir können Dokumente aus diesem Land nicht annehmen</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>Wir können dieses Dokument nicht annehmen</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>Wir können diese Art von Dokument nicht annehmen</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>Wir können Ihnen kein Konto anbieten</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>Wir können erst ein Konto eröffnen, wenn Sie zustimmen.</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>Wir können die Datei nicht öffnen</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>Wir können die Codezeilen nicht lesen</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>Wir können das Dokument nicht lesen</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>Wir können diese Art von Datei nicht lesen</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>Wir können diese Schrift nicht lesen</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>Wir können Sie uns auf diesem Computer nicht merken</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>Damit können wir Sie nicht anmelden</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>In dieses Land können wir keine SMS senden</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>Wir konnten die Antwort nicht verstehen</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>Wir konnten Ihre Angaben nicht bestätigen</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>Wir brauchen ein Foto der Vorderseite und eines der Rückseite.</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>Wir brauchen Ihre Zustimmung</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>Wir sehen kein Dokument</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>Mehr Nachrichten dürfen wir in einer Stunde nicht senden.</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>Neuer Versuch in {wait}, es geht dort weiter, wo es angehalten hat.</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>Neuer Versuch in {wait}.</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>Angekommen ist nicht das, was dieser Computer gesendet hat.</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>Schreiben Sie ihn so, wie er in Ihren Dokumenten steht.</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>Schreiben Sie einen oder zwei Sätze.</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>Falsches Jahr? Berichtigen Sie es. Sonst kommen Sie am {adult_on} wieder.</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>Sie sind noch keine {limit}</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Sie sind offline</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Sie sind abgemeldet</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>Sie können dieses Fenster schließen. Wir schreiben Ihnen, sobald es weitergeht, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>Sie haben {postal_code} angegeben. Nach einem Umzug können Register einige Wochen lang veraltet sein.</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>Sie haben dieses Bild schon gesendet, und es war nicht brauchbar.</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>Sie haben sich auf einem anderen Computer angemeldet</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>Ihr Mobilfunkanbieter hat die Nachricht nicht angenommen.</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>Ihr Mobilfunkanbieter hat die Nachricht zurückgegeben: Das Telefon ist aus oder ohne Empfang, oder die Nummer ist falsch.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>Ihr Mobilfunkanbieter hat nicht bestätigt, dass die Nachricht angekommen ist.</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>Bei Ihrem Mobilfunkanbieter gehört die Nummer mit den Endziffern {ending} jemand anderem. Das ist normal bei Familien- und Firmentarifen.</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>Ihre Angaben brauchen noch einen Blick</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>Ihr Telefon kann diesen Computer nicht erreichen</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Ihr Platz bleibt erhalten.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Ihre SMS ist verspätet</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>[Prüfen Sie Ihre Angaben](edit) noch einmal, oder [nehmen Sie ein Dokument](documents).</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[Wählen Sie ein anderes Dokument](documents).</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[Berichtigen Sie das Datum](edit), oder nehmen Sie das Foto noch einmal auf, wenn wir falsch gelesen haben.</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[Berichtigen Sie den Namen](edit), oder nehmen Sie ein Dokument mit diesem Namen.</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[Senden Sie die E-Mail erneut](resend-email), um einen neuen zu bekommen.</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[Senden Sie die SMS erneut](resend-link), oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[Senden Sie einen neuen Link](resend-link) und geben Sie die Zahl ein, die dieses Fenster zeigt.</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[Neuen Link senden](resend-link).</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[Melden Sie sich an](sign_in), um beim selben Schritt weiterzumachen.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[Melden Sie sich an](sign_in), um hier weiterzumachen.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[Melden Sie sich](sign_in) bei diesem Konto an, nehmen Sie eine andere Nummer, oder [bestätigen Sie mit Dokument](documents).</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>[Bestätigen Sie mit Dokument](documents), oder kommen Sie morgen mit dieser Nummer wieder.</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>ein BMP-Bild</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>eine GIF-Animation oder -Zeichnung</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>eine JPEG-2000-Datei</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>eine JPEG-XL-Datei</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>ein PDF-Dokument</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>eine Photoshop-Datei</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>eine TIFF- oder Kamera-Rohdatei</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>eine Datei unbekannter Art</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>ein Foto in einem Format, das hier nicht angenommen wird</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>eine Tondatei</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>eine Textdatei</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>ein AVIF-Bild</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>eine SVG-Zeichnung</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>ein Archiv</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>eine Symboldatei</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>ein Office-Dokument oder ein Archiv</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>{operator} hat Ihre Angaben mit vorgeschriebenen Regeln verglichen und darf dieses Konto nicht eröffnen. Wir dürfen nicht sagen, welche Regel.</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>{operator} hat keine Lizenz für {state}.</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>{operator} darf Dokumente aus diesem Land noch nicht annehmen: {country}.</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>{operator} darf diese Art von Dokument aus dem Land, das es ausgestellt hat, nicht annehmen.</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>{operator} darf niemanden mit Wohnsitz in diesem Land annehmen: {country}.</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>{operator} darf nur Dokumente annehmen, die heute gültig sind. Ein schärferes Foto davon hilft nicht.</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>{postal_code} liegt nicht in {state}.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>%n Foto angekommen</numerusform>
                <numerusform>%n Fotos angekommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>Bestätigt, endet auf {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>Verbindung abgebrochen. Wir behalten Ihre Fotos und versuchen es weiter.</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>Verbindung abgebrochen. Wir versuchen es weiter.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
                <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>Keine Antwort. Wir behalten Ihre Fotos und versuchen es weiter.</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>Unser Server hat nicht geantwortet. Wir versuchen es weiter.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>Schritt {number} von {count}, {label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>Gesendet {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>Sie liegen verschlüsselt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>Wir sehen nach, wo Sie aufgehört haben.</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>Neuer Versuch läuft.</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>Willkommen zurück.</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>Ihre Fotos lassen sich hier nicht speichern: Lassen Sie dieses Fenster offen.</translation>
        </message>
    </context>
</TS>
