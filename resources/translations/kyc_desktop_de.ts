<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Creating</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When and how</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No glare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Readable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>License no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No glare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Surname</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are {count} reasons.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are {count} reasons. They are marked on the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Faults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Home address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Street address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>front</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>photo page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>your passport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{document}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>1 photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This version speaks English. Dates and numbers follow your system; the option --locale changes them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing to fix above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} to fix</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The fault ({kind}) is ours and was noted in the log. What you sent is safe. If this page does not answer any more, close the program and open it again: you go on at this step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing to fix</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Front</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} hours</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message>
            <source>1 try left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} tries left</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{check}: {state}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LiveChecks</name>
        <message>
            <source>Live checks</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show password</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>1 thing to fix</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhotosPage</name>
        <message>
            <source>A reviewer looked at your photos and asks for a new one. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>current</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to do</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weak</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_ReviewRow</name>
        <message>
            <source>Approve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a text file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a web page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>1 photo received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Email</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Got it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next try in 1 second.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next try in {seconds} seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} photos received</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
