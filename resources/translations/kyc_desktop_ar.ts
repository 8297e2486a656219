<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>حوالي 3 دقائق</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>جارٍ التغيير</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>أنشئ حسابك</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>جارٍ الإنشاء</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>أرسلوا إليّ أخبار المنتج بالبريد. **اختياري، ويمكن إيقافه في أي وقت.**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>لديك حساب؟ [تسجيل الدخول](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>أوافق على [شروط الخدمة](terms) و[سياسة الخصوصية](privacy)</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>التالي: تأكيد بريدك</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الولاية</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الشروط</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>الكلمة التي اخترتها لهذا الحساب.</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>نرسل رمزًا من 6 أرقام إلى هذا العنوان.</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>حسابك مفتوح. ما زال بالإمكان تغيير العنوان بكلمة مرورك.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} حرفًا أو أكثر، وليست في قائمة كلمات المرور المسرّبة</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>تحتاج {operator} إلى حساب قبل أن تتحقق من هويتك.</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>يقرأ رسالتك وكل ما أرسلته شخص لم يشارك في القرار.</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>اعتراض، لم يُرسل بعد</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>اطلب من شخص أن ينظر مرة أخرى</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>التالي: مراجعة يجريها شخص</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>إرسال الاعتراض</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>ماذا يحدث بعد ذلك</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>ما الذي ينبغي أن يعرفه المراجع؟</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>يمكنك الاعتراض مرة واحدة، حتى {day}. قل ما الخطأ أو ما الناقص؛ جملة أو جملتان أنفع من غيرهما.</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>تصلك النتيجة هنا وبالبريد، مع الأسباب.</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>ملف PDF. أرسلنا إليك نسخة بالبريد أيضًا.</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>نسخ المرجع</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>الذهاب إلى {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>إيصال التحقق من الهوية</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>تعذر الحفظ هناك. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>احتفظ بهذا الإيصال. للأسئلة: {email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>مستند PDF ‏(*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>إيصال {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>احفظ إيصالك</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>تم الحفظ. أرسلنا إليك نسخة بالبريد أيضًا.</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>انظر ما نحتفظ به</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation>تم التحقق باسم</translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation>تم التحقق {time}</translation>
        </message>
        <message>
            <source>We have emailed it to you. Touch for a code to scan.</source>
            <translation>أرسلناه إليك بالبريد. المس لعرض رمز تمسحه.</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>ما يُحفظ، وكم من الوقت، وكيف تحذفه</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>متى وكيف</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>تم التحقق منك</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>تم التحقق منك يا {name}</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>إيصالك</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>أكدت {operator} هويتك. لا شيء آخر عليك فعله.</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}، عبر وثيقة</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}، عبر الهاتف المحمول</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>عند اكتمال الأربعة نلتقط لك الصورة.</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>داخل الإطار</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>بلا وهج</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>مقروءة</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>حادّة</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>يبقى الفيديو على هذا الحاسوب. ترى الصورة قبل إرسالها.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>رفع صورة</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>استخدام هاتفي</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>{count} من 4 جاهزة</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>الكاميرا: {name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>اختر كاميرا</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>لم نجد كاميرا</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>صورة الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>تطبيق آخر يستخدم الكاميرا</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>جيد. ابقَ هكذا.</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>تم. نقرأ الصورة.</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>صعب عليك؟ صورة من ملف تفي بالغرض.</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>صعب عليك؟ كاميرا هاتفك أوضح.</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>ثبّتها. الصورة ضبابية.</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>امسكها مستقيمة مقابل الكاميرا.</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>ابقَ هكذا. نحن نقرؤها.</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>تُستخدم لتصوير وثيقتك. يبقى الفيديو على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>قد تكون مفصولة أو يستخدمها تطبيق آخر. أغلق ذلك التطبيق وحاول مرة أخرى، أو استخدم هاتفك، أو ارفع صورة.</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>الضوء قوي. ابتعد عن الضوء.</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>الضوء ضعيف. استدر نحو الضوء.</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>أبعد أصابعك عن النص.</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>ضع ظهر البطاقة مع الرمز كله داخل الإطار.</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>ضع البطاقة بزواياها الأربع داخل الإطار.</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>ضع الصفحة التي فيها الصورة وسطرا الرمز داخل الإطار.</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>أبعدها قليلًا. إحدى الزوايا مقطوعة.</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>قرّبها من الكاميرا.</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>حرّكه إلى الأسفل. هناك زاوية مقطوعة.</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>حرّكه إلى يسارك. هناك زاوية مقطوعة.</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>حرّكه إلى يمينك. هناك زاوية مقطوعة.</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>حرّكه إلى الأعلى. هناك زاوية مقطوعة.</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>بعد ذلك يطلب نظامك الإذن للكاميرا</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>افتح غطاء الكاميرا أو مفتاح الخصوصية. إن لم يوجد، فاسمح بالكاميرا في إعدادات النظام.</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>أعد توصيلها فتستمر وحدها، أو اختر كاميرا أخرى أعلاه.</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>اعرض الأصل، لا نسخة ولا شاشة.</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>اعرض {task}.</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>الكاميرا لا تعمل</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>الكاميرا محظورة</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>كاميرا هذا الجهاز لا تعطي صورة. اطلب المساعدة، أو حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>كاميرا هذا الجهاز لا تعطي صورة. كاميرا هاتفك تفي بالغرض أيضًا.</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>فُصلت الكاميرا</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>الصورة سوداء</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>لا يسمح النظام لهذا التطبيق باستخدام الكاميرا. اسمح بها في الإعدادات، الخصوصية، الكاميرا، ثم عد إلى هنا.</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>هذا هو الوجه الآخر. اقلبها.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>أمِلها قليلًا. هناك وهج في الأسفل.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>أمِلها قليلًا. هناك وهج في الأعلى.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>أمِلها قليلًا. هناك وهج على الوثيقة.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>أمِلها قليلًا. هناك وهج على اليسار.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>أمِلها قليلًا. هناك وهج على اليمين.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>استخدام الكاميرا</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>استخدام كاميرا هاتفك</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>لا نرى كاميرا</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>لا تعطينا {camera} صورة. أغلق التطبيق الآخر، مكالمة فيديو مثلًا، ثم حاول مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>تحتاج مساعدة؟</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>تغيير البريد</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>غيّر بريدك</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>جارٍ التغيير</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>البريد الجديد</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>التالي: الرمز من الرسالة الجديدة</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>ذهبت رسائلنا حتى الآن إلى **{address}**.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>الكلمة التي اخترتها لهذا الحساب.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>بانتظار رمزك</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>نرسل رمزًا جديدًا إلى هناك. يتوقف رمز الرسالة القديمة عن العمل.</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>اختيار وثيقة أخرى</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>اختيار صورة أخرى</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>تصحيح بياناتي</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>فتح الكاميرا</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>إعادة التصوير</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>رفع صورة</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>استخدام هاتفي</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>استخدام هذه الصورة</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation>كل الزوايا داخل الإطار</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>كل شيء مقروء. هل هذا أنت؟</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>أسطر الرمز الثلاثة متطابقة</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>سطرا الرمز متطابقان</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>رقم البطاقة</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>رقم التحقق صحيح</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>فُحص على هذا الحاسوب</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>قورن بما أدخلته</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>لم نجد الزوايا</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>مقطوع في نهاية السطر، لا بأس</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>انتهت صلاحيتها</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>الأسماء الشخصية</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>إليك السبب.</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>هل الصورة واضحة؟</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>هل هذا ما تقوله وثيقتك؟</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>رقم الرخصة</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>الأسماء الوسطى</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>لا توجد أسطر رمز على هذا الوجه</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>بلا وهج</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>ليست كل الزوايا داخل الإطار</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>لم تنتهِ صلاحيتها</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>ليست حادّة في كل مكان</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>لا شيء على هذا الوجه يستطيع الحاسوب قراءته؛ ينظر إليه شخص. لا يُرسل شيء قبل أن تستخدم الصورة.</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>رقم الجواز</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>الرمز البريدي</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>مقروء</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>قُرئ من بطاقتك</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>قُرئ من وثيقتك</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>قُرئ من رخصتك</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>قُرئ من جواز سفرك</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>قُرئ مع تصحيح، راجعه</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>حادّة</translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation>شيء ما يختلف عما كتبته</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>شيء ما يخفي جزءًا</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الولاية</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>الشارع</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>الشارع، السطر 2</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>قُرئ الرمز الشريطي</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>لا يقول الرمز الشريطي شيئًا عنك</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>أسطر الرمز غير مؤكدة</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>السطر الأحمر مختلف. صحّح ما كتبته، أو أعد التصوير إن أخطأنا القراءة.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>لا توجد أسباب.</numerusform>
                <numerusform>هناك سبب واحد.</numerusform>
                <numerusform>هناك سببان.</numerusform>
                <numerusform>هناك %n أسباب.</numerusform>
                <numerusform>هناك %n سببًا.</numerusform>
                <numerusform>هناك %n سبب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>لا توجد أسباب.</numerusform>
                <numerusform>هناك سبب واحد. وهو معلَّم على الصورة.</numerusform>
                <numerusform>هناك سببان. وكلاهما معلَّم على الصورة.</numerusform>
                <numerusform>هناك %n أسباب. وهي معلَّمة على الصورة.</numerusform>
                <numerusform>هناك %n سببًا. وهي معلَّمة على الصورة.</numerusform>
                <numerusform>هناك %n سبب. وهي معلَّمة على الصورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>هناك سببان.</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>هناك سببان، وكلاهما معلَّم على الصورة.</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>هناك سبب واحد، وهو معلَّم على الصورة.</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>جاءت هذه الصورة من هاتفك. لا شيء على هذا الوجه يستطيع الحاسوب قراءته؛ ينظر إليه شخص.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>لم نستطع قراءة كل شيء بيقين. قارنه بوثيقتك.</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>قرأنا هذا من الصورة القادمة من هاتفك. لا يُحتسب إلا بعد أن تستخدمها.</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>قرأنا هذا من الصورة. لا يُرسل شيء قبل أن تستخدمها.</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>كتبته بترتيب آخر، لا بأس</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>كتبت {typed}</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>كتبت {typed}، لا بأس</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**لا داعي للانتظار هنا.** أغلق النافذة إن شئت: تصلك النتيجة بالبريد أيضًا، ويفتح هذا البرنامج عليها.</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**لا داعي للانتظار هنا.** تصلك النتيجة بالبريد أيضًا.</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>نراجع بياناتك</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>نقارنها بوثيقتك</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>نقارنها بالسجلات</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>أُرسلت البيانات</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>التالي: النتيجة</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>أبطأ من المعتاد</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>يستغرق هذا عادة بضع ثوانٍ. لا شيء عليك فعله.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>التحقق بوثيقة</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>نواصل المحاولة من تلقاء أنفسنا.</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>تصلك النتيجة هنا وبالبريد</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>افحص مرة أخرى</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>فحص هذا الحاسوب</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>نسخ للدعم</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>كل ما تحتاج إليه موجود.</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>جارٍ الفحص. يستغرق بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>شيء هنا سيوقفك. ما يجب فعله مذكور بجانبه.</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>يمكنك المتابعة. ينقص شيء، وهناك طريقة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>تُمسح الشاشة بعد {time}</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>فتح على هاتف</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>فتح الرابط</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>النافذة تنتظر هاتفًا</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}، {length} أرقام، أُدخل منها {count}</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>اكتب لتصفية القائمة، واستخدم مفاتيح الأسهم للتنقل فيها.</translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation>{option}، {row} من {rows}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>لا رد بعد</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>دون اتصال. نحاول مرة أخرى</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>بيئة تجريبية، للاختبار</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>اتصال آمن</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 يوم</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1 دقيقة</translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation>+10 دقائق</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>الأعطال</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>تتبع الروابط والرموز وأوقات الانتظار هذه الساعة.</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>لا توجد أعطال مفعّلة.</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>لا شيء ينتظر شخصًا.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>مزوّد الخدمة</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>تقول ساعة البيئة التجريبية {now}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما يحدث</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>لم يبقَ وقت</numerusform>
                <numerusform>بقيت ثانية واحدة</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %n ثوانٍ</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
                <numerusform>بقيت %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة الآن.</numerusform>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة بعد ثانية.</numerusform>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة بعد ثانيتين.</numerusform>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة بعد %n ثوانٍ.</numerusform>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة بعد %n ثانية.</numerusform>
                <numerusform>هل ما زلت هنا؟ تُمسح هذه الشاشة بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>انتهيت، امسح الشاشة</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>تُمسح هذه الشاشة من تلقاء نفسها كي لا يرى من بعدك شيئًا عنك.</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>رمز البلد، {country}، +{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>عنوان السكن</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>الاسم القانوني</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>رقم الهاتف المحمول</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>رقم الضمان الاجتماعي</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>لا نعرض أبدًا سوى الأرقام الأربعة الأخيرة.</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>ينتهي بـ {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>الشقة، الوحدة</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>الاسم الأوسط</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>الرمز البريدي</translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation>حُدد في الخطوة 3.</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>حُدد في الخطوة 3.  [غيّره هناك](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>رقم الضمان الاجتماعي</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الولاية</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>عنوان الشارع</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>الرمز البريدي (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>A file is missing: {file}</source>
            <translation>ملف ناقص: {file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>قد يكون هناك جدار حماية. جرّب شبكة أخرى، أو اسأل من يدير شبكتك.</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>قد تجيب بدلًا منه شبكة تقرأ ما يُرسل، في شركة أو فندق. جرّب شبكة أخرى، أو اطلب الشهادة ممن يدير هذه الشبكة.</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>يمكن عرض كل الكتابات</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>اسمح بها في إعدادات النظام، أو استخدم كاميرا هاتفك.</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>اطلب ممن يدير شبكتك السماح بـ {host}.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>تأكد من أن هذا الحاسوب متصل بالإنترنت.</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>مجلد البيانات</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>كل شيء يعمل. بعد إغلاق النافذة ستسجّل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>الخطوط</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>ثبّت البرنامج مرة أخرى لاستعادته.</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>ثبّت التحديث. مكانك محفوظ.</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>يمكن الكتابة فيه، ولا يقرؤه أحد غيرك</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>لا يُذكر مقدار المساحة المتاحة</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>متقدمة بمقدار {minutes} دقيقة</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>متأخرة بمقدار {minutes} دقيقة</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>الوقت صحيح</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>يحفظ مفتاح ما كتبته</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>يعمل على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>مخزن المفاتيح</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>وفّر مساحة، وإلا فقد لا يُحفظ ما تكتبه.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>لا إجابة في الوقت المحدد</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>لم نجد كاميرا</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>لم يُذكر خادم، ولا يوجد خادم مثبت هنا</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>لا يمكن حفظ شيء في {folder}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>لا ينقص شيء</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>{megabytes} MB فقط متاحة</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>يمكن لأشخاص آخرين على هذا الحاسوب رؤية {folder}</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>الصفحات قابلة للتمرير. مقياس أصغر في إعدادات النظام يُظهر المزيد.</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>الصور من الملفات ومن هاتفك جيدة بالقدر نفسه.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوكيل</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>اضبط وقت هذا الحاسوب، أو دع الإنترنت يضبطه.</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>سجّل الدخول إلى الشبكة في المتصفح، أو جرّب شبكة أخرى.</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>جهة أخرى تجيب باسم {host}</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>شيء آخر يجيب عند {host}</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>شيء في الطريق يكسر التشفير. جرّب شبكة أخرى.</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>ابدأ البرنامج بعنوان خادم: --server URL.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>شهادة {host} غير صالحة اليوم</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>قد تكون الشبكة بطيئة أو فيها جدار حماية. جرّب شبكة أخرى.</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>الوكيل {proxy} لا يمرر شيئًا إلى {host}</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>لا يسمح النظام</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>ليس في النظام مكان آمن للمفاتيح</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>لا توجد شاشة</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>هذا الحاسوب لا يثق بشهادة {host}</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>تعذر فحص هذا ({kind})</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>ما فيه مشفّر. ومع ذلك امنعهم من الوصول إليه.</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} جاهزة</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} يجيب، والاتصال مشفّر</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} يطلب إصدارًا أحدث من هذا البرنامج</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>تعذر الوصول إلى {host}</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>تعذر الوصول إلى {host} بأمان</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} لا يجيب في الوقت المحدد</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>تعذر العثور على {host}</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>{megabytes} MB متاحة</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>يُستخدم {proxy} كما ضُبط هذا الحاسوب</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size} عند {scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size} عند {scale} مساحة صغيرة</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>ظهر {document}</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>رخصة القيادة</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>وجه {document}</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>بطاقة الهوية الوطنية</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>جواز السفر</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>صفحة الصورة في {document}</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>بطاقة هوية الولاية</translation>
        </message>
        <message>
            <source>back</source>
            <translation>الظهر</translation>
        </message>
        <message>
            <source>front</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>صفحة الصورة</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>بطاقة هويتك</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>وثيقتك</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>رخصة قيادتك</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>جواز سفرك</translation>
        </message>
        <message>
            <source>{document}</source>
            <translation>{document}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>1 photo</source>
            <translation>صورة واحدة</translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation>بطاقة رخصة لم تنتهِ صلاحيتها وعليها حروف لاتينية.</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>بطاقة رخصة لم تنتهِ صلاحيتها. الرخص الورقية ورخص التعلم لا تُقبل.</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>جواز سفر دفتري لم تنتهِ صلاحيته. بطاقات الجواز لا تُقبل.</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>جواز سفر لم تنتهِ صلاحيته، وفي أسفل صفحة الصورة أسطر الرمز.</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>بطاقة هوية من ولايتك لم تنتهِ صلاحيتها. البطاقات الورقية لا تُقبل.</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>بطاقة هوية لم تنتهِ صلاحيتها وعليها حروف لاتينية.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>اختر وثيقتك</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>رخصة القيادة</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>الوجه والظهر</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>كيف تريد التقاط الصورة؟</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>جهة الإصدار</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>يجب أن تكون صالحة وأصلية وتخصك. لا نسخ مصورة ولا لقطات شاشة.</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>نبحث عن كاميرا</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>بطاقة الهوية الوطنية</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>التالي: صورة لصفحة واحدة</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>التالي: صورتان للوجهين</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>لم نجد كاميرا</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>فتح الكاميرا</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>جواز السفر</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>امسح رمزًا فتأتي الصور إلى هنا مباشرة</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>الأوضح</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>عرض الرمز</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>بطاقة هوية الولاية</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>الكاميرا هنا</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>كاميرا هذا الحاسوب</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>رفع صورة</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>هاتفك</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>وُجدت {camera}</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} أو {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}، حتى {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>إزالة {file}</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>بلا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>تغيير تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>راجع قبل الإرسال</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>عدّل بياناتك</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>الرجوع إلى الخطوة 3؟</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>متابعة التعديل</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>المغادرة دون تغييراتك؟</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>حفظ وإرسال</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>جارٍ الحفظ</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>البقاء هنا</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>تُحذف البيانات التي وجدناها، ونرسل إليك رابطًا جديدًا برسالة نصية.</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>يُنسى ما غيّرته هنا. تبقى بياناتك كما كانت.</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>اكتبها كما هي في وثائقك الرسمية.</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}، لم تُرسل بعد</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>تغيير البريد</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>قد يستغرق دقيقة. ابحث في البريد غير المرغوب والعروض عن رسالة من **{sender}** أُرسلت {time}.</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>قد يستغرق دقيقة. ابحث في البريد غير المرغوب والعروض عن رسالة من **{sender}**.</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>لا شيء في صندوق الوارد؟</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>افتح الرابط في الرسالة نفسها، على هذا الحاسوب أو على هاتفك. تنتقل هذه الصفحة وحدها.</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>لا تريد الكتابة؟</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>إعادة إرسال البريد</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>إعادة إرسال البريد بعد {time}</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>أرسلنا كل ما يُسمح به من الرسائل الآن. انظر إلى ما وصل منها.</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>جارٍ التحقق</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>أكّد بريدك</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>صحيح. لحظة.</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>أدخل الرمز المكوّن من 6 أرقام الذي أرسلناه إلى **{address}**. نتحقق منه فور إدخال الرقم الأخير.</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>التالي: اختر طريقة التحقق</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>يعمل الرمز حتى {time}.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>بانتظار رمزك</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>يمكنك لصق الرمز كاملًا.</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>يمكنك لصق الرمز كاملًا. يعمل حتى {time}.</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>كان {value}.   [تراجع](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>نُسخت تفاصيل المحاولة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>الشكاوى: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>كل شيء يعمل [بالمفاتيح](shortcuts) أيضًا.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>لا شيء هنا يستطيع فتح هذا</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>أو [تحادث معنا](chat).</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>أو اتصل على {phone}، {hours}.</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>أو اتصل على {phone}.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>تم نسخ الرقم المرجعي</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>تم نسخ التقرير</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>حُفظ التقرير</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>نص (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>التراخيص ناقصة</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>لم يُحفظ التقرير</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>ليس في النظام برنامج يفتح {url}. انسخ العنوان وافتحه في مكان آخر.</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>ينقص هذا التثبيت ملف. ثبّت البرنامج مرة أخرى لاستعادته.</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>هذه هي البيئة التجريبية: يعرض [صندوق الوارد](inbox) الرسائل والنصوص.</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>اكتب إلى [{email}](mail).</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>مرجعك هو **{reference}**.</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[افحص هذا الحاسوب](doctor): الشبكة والكاميرا وما يلزم غيرهما.</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[اتصل بالدعم](support) لتصل إلى شخص.</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>[انسخ تقريرًا](copy-report) للدعم إذا لم يعمل شيء ما.</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[نسخه](copy-reference).</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>[تراخيص](licences) ما صُنع منه هذا البرنامج.</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>تُفتح [الأسئلة والأجوبة](help) في متصفحك.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>تتعذر الكتابة في {folder} ‏({reason}). اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى تصحيح أعلاه</numerusform>
                <numerusform>أمر واحد يحتاج إلى تصحيح أعلاه</numerusform>
                <numerusform>أمران يحتاجان إلى تصحيح أعلاه</numerusform>
                <numerusform>%n أمور تحتاج إلى تصحيح أعلاه</numerusform>
                <numerusform>%n أمرًا يحتاج إلى تصحيح أعلاه</numerusform>
                <numerusform>%n أمر يحتاج إلى تصحيح أعلاه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>لا شيء للتصحيح</numerusform>
                <numerusform>أمر واحد للتصحيح</numerusform>
                <numerusform>أمران للتصحيح</numerusform>
                <numerusform>%n أمور للتصحيح</numerusform>
                <numerusform>%n أمرًا للتصحيح</numerusform>
                <numerusform>%n أمر للتصحيح</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**المحاولة {attempt} من {attempts}.** الوثيقة لا تستهلك محاولة.
المرجع **{reference}**، {when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>عدّل بياناتك</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>لم تُستهلك أي محاولة.
المرجع **{reference}**، {when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>أمر واحد لم يتطابق</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>جرّب طريقة أخرى</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>أمران لم يتطابقا</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>التحقق بوثيقة</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>لم نستطع التحقق منك هذه المرة</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>حسابك وبياناتك في أمان. إليك السبب وما العمل.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>حسابك وبياناتك في أمان. هذان الأمران لم يتطابقا، وكلاهما قابل للتصحيح.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>حسابك وبياناتك في أمان. عدد الأمور التي لم تتطابق: {count}.</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[احفظ تقريرًا](save-report) للدعم، أو [اطلب من شخص أن ينظر فيه](appeal).</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[احفظ تقريرًا](save-report) للدعم.</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>[خذ التفاصيل للدعم](save-report) على هاتفك، أو [اطلب من شخص أن ينظر فيه](appeal).</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>[خذ التفاصيل للدعم](save-report) على هاتفك.</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>أمور لم تتطابق: {count}</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>تقرير للدعم</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>ابدأ البرنامج من جديد</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>الخطأ منا. ما أرسلته آمن، ومكانك محفوظ. تابع، أو ابدأ البرنامج من جديد: ستعود إلى هذه الخطوة.</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>يحتوي التقرير على إصدارات ورموز ومواضع في البرنامج، ولا شيء عنك. [انسخه](copy) أو [احفظه](save)، و[اتصل بالدعم](support) إذا تكرر ذلك.</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>تكرر الخطأ نفسه. الخطأ منا، ومكانك محفوظ. ابدأ البرنامج من جديد: ستعود إلى هذه الخطوة.</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>أخطأ هذا البرنامج</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>أخطأ هذا البرنامج</translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>حوالي دقيقة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>اختر كلمة جديدة. تجد كل شيء حيث تركته.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>نسيت كلمة المرور؟</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>التالي: اكتب الرمز</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>إرسال الرمز</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>نرسل رمزًا من 6 أرقام إلى هذا العنوان. تبقى كلمة مرورك كما هي حتى تستخدم الرمز.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
                <numerusform>أمر واحد يحتاج إلى تصحيح</numerusform>
                <numerusform>أمران يحتاجان إلى تصحيح</numerusform>
                <numerusform>%n أمور تحتاج إلى تصحيح</numerusform>
                <numerusform>%n أمرًا يحتاج إلى تصحيح</numerusform>
                <numerusform>%n أمر يحتاج إلى تصحيح</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>لا تستطيع المسح؟</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>على هاتفك، افتح **{host}** وأدخل **{code}**</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>الإرسال مرة أخرى</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>الإرسال مرة أخرى بعد {time}</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>أرسلوا إليّ الرابط</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>أُرسل الرابط {time} إلى هاتفك المنتهي بـ {ending}.</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>أُرسل الرابط {time}.</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>افحص الصورة</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>تابع على هاتفك</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>فصل وحذف</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>فصل هذا الهاتف؟</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>وصل كل شيء ونظرت إليه.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>متابعة الانتظار</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>لا يُعرض أي رمز</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>لم يعد يُرسل شيء من ذلك الهاتف.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>فتح الكاميرا</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>الهاتف متصل</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>الهاتف متصل، بانتظار الصور</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>رمز QR يفتح صفحة الكاميرا على هاتفك</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>امسح هذا الرمز بهاتفك. تصل الصور إلى هذه النافذة.</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>إرسال للفحص</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>عرض رمز جديد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>التوقف عن استخدام هاتفك؟</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>انتهت صلاحية الرمز. لم يضع شيء.</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>يعمل الرمز مرة واحدة، حتى {time}.</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>تُحذف الصور التي أرسلها.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>رفع صورة</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>استخدام كاميرا هذا الحاسوب</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>بانتظار هاتفك</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>ما وصل يبقى هنا. لا يستطيع هاتفك إرسال صور أخرى حتى تعرض رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}، منذ {time}. ليس هاتفك؟ [افصله](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>وصلت كل الصور</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>افحصها هنا</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>الهاتف متصل، بانتظار الصور</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>الهاتف متصل، بانتظار الصورة التالية</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>صفحة الصورة</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>امسح بتطبيق الكاميرا</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>التقط الصور على الهاتف</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>لم يُمسح الرمز في الوقت المناسب</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>أُوقف الرابط على الهاتف</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>وصلت الصورة ({what}) سالمة، لكن هذا الحاسوب لا يستطيع عرضها: {why}. [حاول مرة أخرى](fetch)، أو [استخدمها دون النظر إليها](unseen): تُفحص عندنا على أي حال.</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>وصل {arrived}. التالي: {task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side}: انظر إليها</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side}: لم تصل بعد</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side}: نقرأ الصورة</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>استبدال رقم الضمان الاجتماعي</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>اكتب الأرقام التسعة كلها.   [تراجع](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>ينتهي بـ {digits}</translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation>شخص يراجع بياناتك</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>شخص يفحص صورك</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>شخص يقرأ اعتراضك</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>حتى عند إغلاق هذه النافذة</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>يُرسل دائمًا</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>وصل الاعتراض</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>نسخ المرجع</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>أُرسلت البيانات</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>رسالة إلى {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>التالي: النتيجة، بالبريد</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>أبلغني على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>وصلت الصور</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>المرجع {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>المراجع ينظر إلى بياناتك</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>المراجع ينظر إلى صورك</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>المراجع يقرأ اعتراضك</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>شخص لم يشارك في القرار ينظر في كل شيء من جديد. لا شيء عليك فعله. يمكنك إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>لم يستطع الفحص الآلي أن يقرر، وهذا شائع. لا شيء عليك فعله. يمكنك إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>تصلك النتيجة بالبريد. لا شيء عليك فعله، ولا شيء تنتظره هنا.</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>يستغرق هذا أطول من المعتاد. ما زلت في الدور.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>عادة أقل من {time}.</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>عادة أقل من {time}. يعمل المراجعون {hours}.</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>تصلك النتيجة مع الأسباب</translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation>أدوات التحكم</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>صندوق وارد البيئة التجريبية</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>بيئة تجريبية: لا يُرسل شيء فعليًا</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>ردّت البيئة التجريبية: {code}</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Apostrophe</source>
            <translation>فاصلة عليا</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>حروف عربية</translation>
        </message>
        <message>
            <source>At sign</source>
            <translation>علامة @</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>فاصلة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>شرطة</translation>
        </message>
        <message>
            <source>Latin letters</source>
            <translation>حروف لاتينية</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>حروف</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>الحقل التالي</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>علامة #</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>زائد</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>حروف كبيرة</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>حروف كبيرة، مثبّتة</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>شرطة مائلة</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>رموز</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>شرطة سفلية</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>هذا الجهاز معطل.
يحاول أن يعمل من جديد من تلقاء نفسه. لا يُحفظ هنا شيء عنك.</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>اطلب المساعدة</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>خفض أدوات التحكم</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>رفع أدوات التحكم</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>اسأل أحد الموظفين قرب هذا الجهاز.</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>اطلب المساعدة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>اختر لغتك</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>رمز لكاميرا هاتفك</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>الشكاوى: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>تفاصيل للدعم</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>أدخل رقم PIN لهذا الجهاز.</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>ليس ذنبك. نحاول مرة أخرى كل بضع ثوانٍ، وتختفي هذه الشاشة من تلقاء نفسها. ما أرسلته حتى الآن في أمان.</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>افتح هذا على هاتفك</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>أو اتصل على {phone}.</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>سياسة الخصوصية</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>امسح الرمز بكاميرا هاتفك، أو اذهب إلى {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>امسح الرمز بكاميرا هاتفك. مرجعك هو {reference}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>البدء من جديد؟</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>البقاء هنا</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>شروط الاستخدام</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>تُمسح الشاشة للشخص التالي. ما أرسلته يبقى عندنا.</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>لا اتصال لهذا الجهاز</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>حاول الآن</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>أرسلنا إليك الإيصال بالبريد. امسح الرمز لتأخذ المرجع معك الآن.</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>ما نحتفظ به</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>اكتب إلى {email}.</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>إيصالك</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>مرجعك هو {reference}.</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>‏{operator}: تم التحقق من الهوية. المرجع {reference}.</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Language, {name}</source>
            <translation>اللغة، {name}</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>البدء من جديد</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>مطابقة للخادم</numerusform>
                <numerusform>ثانية واحدة عن الخادم</numerusform>
                <numerusform>ثانيتان عن الخادم</numerusform>
                <numerusform>%n ثوانٍ عن الخادم</numerusform>
                <numerusform>%n ثانية عن الخادم</numerusform>
                <numerusform>%n ثانية عن الخادم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
                <numerusform>%n منذ البدء، انظر السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>يرد</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>يرد ببطء</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>يرد، ويقبل النسخة {version} أو أحدث</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>الرجوع إلى البداية</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصلة</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>Did not start on this machine</source>
            <translation>لم يبدأ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>القرص</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>لا يرد</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>الأعطال</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>يستخدمها برنامج آخر</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>يتعذر فتح مصدرها</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>نبحث عن كاميرا</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>لم نجد كاميرا</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>لا اتصال</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>لا شيء منذ البدء</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>لا توجد، الإيصالات بالبريد أو بالرمز</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>لم تُقارن بعد</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>لم يُوصل إليه</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>إنهاء الكشك</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>إعادة التشغيل لزائر جديد</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>الصورة سوداء</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>لا يسمح النظام</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>يجب أن يسمح النظام أولًا</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>هذه النسخة قديمة جدًا له</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>مفصولة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>لا يعمل</translation>
        </message>
        <message>
            <source>good</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>يحتاج نظرة</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all}، اكتملت منها {finished}</translation>
        </message>
        <message>
            <source>{camera}, {size}</source>
            <translation>{camera}، {size}</translation>
        </message>
        <message>
            <source>{label}: {value}, {light}</source>
            <translation>{label}: {value}، {light}</translation>
        </message>
        <message>
            <source>{size} GB free</source>
            <translation>{size} غيغابايت متاحة</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}، والمطلوب {minimum} أو أحدث</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>جزء من البرنامج ناقص أو غير متوافق. ثبّت البرنامج مرة أخرى.</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>حدث خطأ في البرنامج ولا يمكنه المتابعة. ما أرسلته آمن. ابدأه من جديد.</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>وضع الطيران مغلق، وشرطة إشارة واحدة على الأقل، و«حظر الأرقام المجهولة» غير مفعّل.</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>تغيير الرقم</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>راجع الرقم</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>افحص الهاتف</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>ينتهي بـ {ending}. السبب الأكثر شيوعًا رقم واحد خاطئ.</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>لا يمكن إرسال رسائل نصية أخرى اليوم.</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>لم تُسلَّم بعد</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>إعادة إرسال SMS</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>إعادة الإرسال بعد {time}</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>أرسلها مرة أخرى</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>أرسلها عبر طريق آخر</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>أُرسلت إلى شركة الاتصالات</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>الرسالة النصية متأخرة</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>التحقق بوثيقة بدلًا من ذلك</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>نواصل المتابعة. إن وصلت، يظل الرابط يعمل حتى {time}.</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>نرسل رابطًا جديدًا. يتوقف القديم عن العمل.</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>ننتقل إلى مزوّد SMS ثانٍ. يتوقف الرابط القديم عن العمل.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>لم تؤكد شركة الاتصالات أنها وصلت إلى **{phone}**. ثلاثة أمور تساعد عادة.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>رسالتك النصية متأخرة</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>لم يُعثر على مكونات</numerusform>
                <numerusform>عُثر على مكوّن واحد</numerusform>
                <numerusform>عُثر على مكوّنين</numerusform>
                <numerusform>عُثر على %n مكونات</numerusform>
                <numerusform>عُثر على %n مكونًا</numerusform>
                <numerusform>عُثر على %n مكون</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>المكونات</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>الاسم أو الترخيص</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>لا شيء يطابق. راجع الإملاء.</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>البحث بالاسم أو الترخيص</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>نص الترخيص</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>هذا البرنامج مصنوع بعمل آخرين. هنا أصحاب هذا العمل وشروطه.</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> أو [جرّب طريقة أخرى](method).</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**لم تصل رسالة؟** تحقق من الإشارة ومن مجلد الرسائل غير المرغوبة.</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**لم تصل رسالة؟** تحقق من الإشارة. {left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**لم تصل رسالة؟** لا يمكن إرسال المزيد اليوم. جرّب طريقة أخرى.</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**أُغلقت الصفحة على الهاتف؟** افتح الرابط من جديد، أو احصل على رابط جديد.</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>تغيير رقم الهاتف</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>انظر إلى هاتفك</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>انتهت صلاحية الرابط</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>أُوقف الرابط</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>لم تتطابق الأرقام</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>يمكن إرسال رسالة واحدة أخرى.</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>إعادة إرسال SMS</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>إعادة إرسال SMS بعد {time}</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>إرسال رابط جديد</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>تعذر إرسال الرسالة النصية</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>جرّب طريقة أخرى</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>يمكن إرسال رسالتين أخريين.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>التحقق بوثيقة</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>بانتظار هاتفك</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>أرسلنا رابطًا إلى **{phone}**. افتحه على ذلك الهاتف.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>ما العمل.</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>لم تبقَ محاولات</numerusform>
                <numerusform>بقيت محاولة واحدة</numerusform>
                <numerusform>بقيت محاولتان</numerusform>
                <numerusform>بقيت %n محاولات</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>عد إلى هنا. تنتقل هذه النافذة وحدها.</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>فُتح الرابط على هاتفك</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>نبحث عن بياناتك</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>افتح الرابط على ذلك الهاتف</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>نرسل الرسالة النصية</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>سُلّمت الرسالة النصية</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>الرسالة النصية في طريقها إلى هاتفك</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>أُرسلت الرسالة النصية</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>لم يتطابق ذلك الرقم. {left}.</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>تطابقت الأرقام</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>اكتب **{number}** في الصفحة التي تُفتح</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>بانتظار أن تفتح الرابط</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>بالانتظار</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
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
            <translation>فحوص مباشرة</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>لا تقرأه أبدًا لمتصل.</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>اكتب هذا الرقم على هاتفك</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>نسخ الرمز</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>رسالة بريد إلى {to}، {time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>فتح على هاتف</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>فتح الرابط</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>رسالة نصية إلى {to}، {time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>لم يُرسل شيء بعد. تظهر الرسائل والنصوص هنا من تلقاء نفسها.</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>كاميرا: كاميرا هذا الحاسوب أو هاتفك</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>جواز سفر أو رخصة قيادة أو بطاقة هوية ما زالت صالحة</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>بقي حوالي دقيقتين</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>بقي حوالي 5 دقائق</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>اختيار وثيقة</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>الأسرع</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>التالي: أي وثيقة</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>التالي: رقمك وتاريخ ميلادك</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>استخدام وثيقة هوية</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>استخدام هاتفي</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>تحقق سريعًا</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>تحقق من هويتك</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>نقرؤها ونقارنها بما تخبرنا به. حوالي 5 دقائق، وأحيانًا أطول إن احتاج شخص أن ينظر.</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>نرسل إليك رابطًا. تنقره، فتؤكد شركة الاتصالات أن الهاتف لك. حوالي دقيقتين.</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>تاريخ ميلادك</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>بياناتك مشفّرة ولا تُستخدم إلا للتحقق منك. لا تشارك شركة الاتصالات مكالماتك أو رسائلك أبدًا. [ما نجمعه وكم نحتفظ به](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>بياناتك مشفّرة ولا تُستخدم إلا للتحقق منك. [ما نجمعه وكم نحتفظ به](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>هاتفك المحمول الخاص، بالقرب منك</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>يجب أن تعرف {operator} أنك أنت فعلًا قبل أن تنقل الأموال.</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>يجب أن تعرف {operator} أنك أنت فعلًا قبل أن تنقل الأموال. اختر الطريقة.</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>لا شيء يطابق. راجع الإملاء.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>مفتاح Caps Lock مفعّل.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>إخفاء كلمة المرور</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>إظهار كلمة المرور</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>أي رقم آخر يجيب عنه شخص مخترع.</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>نسخ {what}</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>تواريخ الميلاد</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>عناوين البريد، حسب الوسم</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>أرقام الهواتف</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}. تاريخ الميلاد {date}</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>إخفاء الرقم</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>إظهار الرقم</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
                <numerusform>أمر واحد يحتاج إلى تصحيح</numerusform>
                <numerusform>أمران يحتاجان إلى تصحيح</numerusform>
                <numerusform>%n أمور تحتاج إلى تصحيح</numerusform>
                <numerusform>%n أمرًا يحتاج إلى تصحيح</numerusform>
                <numerusform>%n أمر يحتاج إلى تصحيح</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>بقي حوالي دقيقتين</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>كما في وثائقك الرسمية. يجب أن يكون عمرك {age} أو أكثر.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>رقم الهاتف المحمول</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>أرقام الهواتف المحمولة فقط. الخطوط الأرضية وأرقام الإنترنت (VoIP) لا تعمل.</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>لا هاتف محمول معك؟ [تحقق بوثيقة](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>أرسلوا إليّ الرابط</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>يطلب القانون من {operator} أن تتأكد من عمرك ومن أن الهاتف لك. لم يُرسل شيء، ولا تُحتسب هذه المحاولات عليك.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>التحقق بوثيقة</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>نرسل رسالة SMS واحدة إلى هذا الرقم. تسري أسعارك المعتادة.</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>نرسل إليك رابطًا، وتؤكد شركة الاتصالات أن الهاتف لك.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>ماذا يحدث بعد ذلك</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>لماذا نتشدد في هذا</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>تراجع بياناتك هنا. لا يُرسل شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>تنقر الرابط فيها وتكتب رقمًا يطابق هذه الشاشة.</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>هاتفك وتاريخ ميلادك</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>اختر صورة</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>هاتف، بيئة تجريبية</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>هاتف البيئة التجريبية: لم تُرسل رسالة فعليًا</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>لم تُحمَّل الصفحة. لم يرد خادم البيئة التجريبية.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>لا تستطيع التقاط صورة أفضل؟ [أرسلها على أي حال](use-anyway)، وينظر إليها شخص.</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>افحص صورتك</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>التالي: نفحصها، حوالي 5 ثوانٍ</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>التالي: نرسلها ونفحصها، حوالي 10 ثوانٍ</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>التالي: {task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>لا نستطيع استخدام هذه الصورة</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation>من هاتفك، {time}، {size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>التُقطت {time}، {size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>لم تغادر هذه الصورة حاسوبك.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>صورتك</translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation>{file}، {size}</translation>
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
            <translation>نظر مراجع إلى صورك ويطلب صورة جديدة. يُحتفظ بكل ما عداها. الزوايا الأربع، حادّة، بلا وهج.</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>نظر مراجع إلى صورك ويطلب صورًا جديدة. يُحتفظ بكل ما عداها. الزوايا الأربع، حادّة، بلا وهج.</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>أضف صورتك</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>أضف صورك</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>اختر صورة</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>اختر صورة: {side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>التالي: راجع بياناتك</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>فتح الكاميرا</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>صور (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>نقرأ الصورة</translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation>إرسال الصورة</translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation>إرسال الصور</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Take a photo: {side}</source>
            <translation>التقط صورة: {side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>تُفحص الملفات على هذا الحاسوب أولًا. لا يُرسل شيء قبل أن تأذن.</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>تُفحص الصور على هذا الجهاز أولًا. لا يُرسل شيء قبل أن تأذن.</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>المس لفتح الكاميرا</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>استخدام هاتفي</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>التحقق بهاتفك</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>أو أفلتها هنا. {formats}، حتى {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>وصلت {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>اختيرت {count} من {total} صور</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}، {country}. الزوايا الأربع، حادّة، بلا وهج.</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first} لا يمكن حفظها على هذا الحاسوب: إغلاق هذه النافذة ينسيها.</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first} ما اخترته محفوظ ومشفّر على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation>{width} × {height} بكسل، {size}</translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation>صور اختبار</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>رقم PIN، لم يُدخل شيء</numerusform>
                <numerusform>رقم PIN، أُدخل رقم واحد</numerusform>
                <numerusform>رقم PIN، أُدخل رقمان</numerusform>
                <numerusform>رقم PIN، أُدخلت %n أرقام</numerusform>
                <numerusform>رقم PIN، أُدخل %n رقمًا</numerusform>
                <numerusform>رقم PIN، أُدخل %n رقم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>رقم PIN بلا حد أدنى.</numerusform>
                <numerusform>رقم PIN من رقم واحد أو أكثر.</numerusform>
                <numerusform>رقم PIN من رقمين أو أكثر.</numerusform>
                <numerusform>رقم PIN من %n أرقام أو أكثر.</numerusform>
                <numerusform>رقم PIN من %n رقمًا أو أكثر.</numerusform>
                <numerusform>رقم PIN من %n رقم أو أكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>رقم PIN هذا غير صحيح.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>محاولات PIN خاطئة كثيرة. المحاولة التالية بعد {time}.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>تقرير للدعم</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>ابدأ البرنامج من جديد</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>تحتاج مساعدة؟</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>يمكنك إغلاق هذه النافذة في أي وقت. نحفظ لك مكانك.</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>ما العمل.</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>اطلب من شخص أن ينظر مرة أخرى</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>قدّم شكوى كتابية</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>غير مقبول</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>مرة واحدة، حتى {day}. يقرر شخص آخر.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>المرجع **{reference}**، {when}.
[احفظ تقريرًا](save-report) للدعم.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>المرجع **{reference}**، {when}.
[خذ التفاصيل للدعم](save-report).</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>يكتب المراجع:</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>لا نستطيع التحقق منك</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>لا يحق لـ {operator} فتح هذا الحساب. إليك السبب وما العمل.</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>تغيير كلمة المرور</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>جارٍ التغيير</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>اختر كلمة مرور جديدة</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>الرمز من الرسالة</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>يعمل 15 دقيقة. لم تصل رسالة؟ انظر في البريد غير المرغوب، أو [أرسل رمزًا آخر](forgot).</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>كلمة المرور الجديدة</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>بانتظار رمزك</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>أرسلنا رسالة إلى **{address}**. فيها الرمز، أو تقول إنه لا يوجد حساب بهذا العنوان.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} حرفًا أو أكثر، وليست في قائمة كلمات المرور المسرّبة</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الولاية</translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>ظهرت نتيجة التحقق منك. افتح النافذة لتراها.</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name}: شخص ينظر في الأمر</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>أضف بياناتك</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>بالإرسال تؤكد أن هذه البيانات تخصك.</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>راجع قبل الإرسال</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>راجع بياناتك</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>قارن هذه البيانات بوثيقتك. صحّح أي خطأ. لا يُرسل شيء قبل أن تؤكد.</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>تأكيد وإرسال</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>هل هذا شخص آخر؟</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>الإبقاء على هذه البيانات</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>الإبقاء على هذه الوثيقة</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>التالي: النتيجة</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>التالي: النتيجة، خلال ثوانٍ</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>البيانات الشخصية</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>ربطت السجلات العامة هذه البيانات بهاتفك. صحّح أي خطأ. لا يُرسل شيء قبل أن تؤكد.</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>هذا ليس أنا</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>استخدام وثيقة أخرى</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>استخدام وثيقة أخرى؟</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>نحذف الصور وما قرأناه منها، وتختار وثيقة من جديد.</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>نحذف هذه البيانات وتبدأ من جديد برقم هاتف آخر.</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>قرأنا هذه البيانات من وثيقتك. أضف الناقص. لا يُرسل شيء قبل أن تؤكد.</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>أيهما عنوانك الحالي؟</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>اكتبها كما هي في وثيقتك. لا يُرسل شيء قبل أن تؤكد.</translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation>وصلتنا صورة من صورتين. أبقِ هذه النافذة مفتوحة حتى تُرسل الأخرى.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>وصلتنا صورة من صورتين. تتابع الأخرى من حيث توقفت.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>وصلتنا صورة من صورتين. يمكنك إغلاق هذه النافذة: تتابع الأخرى لاحقًا.</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>تُحذف الصورتان من هذا الحاسوب ومن {operator}. يمكنك التقاط صور جديدة في أي وقت.</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>إلغاء وحذف الصورة</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>إلغاء وحذف الصور</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>اختيار صورة أخرى</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>نقارنها بما أدخلته</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>حذف الصورة</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>حذف الصور</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>حذف صورتك؟</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>حذف صورك؟</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>وصل كل شيء. لحظة.</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>تتابع من حيث توقفت.</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>تُحذف من هذا الحاسوب ومن {operator}. يمكنك التقاط صورة جديدة في أي وقت.</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>الاحتفاظ بالصورة</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>الاحتفاظ بالصور</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>أبقِ هذه النافذة مفتوحة حتى تُرسل.</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>أبقِ هذه النافذة مفتوحة حتى تُرسل كلها.</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>التالي: النتيجة</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>غير مقبول</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>تعذر استخدام إحدى الصور. إليك السبب.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>أُرسلت الصورة</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>نقرأ وثيقتك</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>نرسل صورتك</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>نرسل صورك</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>نخبرك بالنتيجة هنا وبالبريد</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>تتابع من حيث توقفت.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>بالانتظار</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>يمكنك إغلاق هذه النافذة. تتابع عندما تفتحها من جديد.</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>يمكنك إغلاق هذه النافذة. تتابع عندما تفتحها من جديد.</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>حوالي 5 ثوانٍ</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}، توقفت عند {percent}%</translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation>{sent} من {total}</translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation>أُرسلت {sent} من {total} صور</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>الرجوع أو الإلغاء</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>نص أكبر، أصغر، عادي</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>الضغط على الزر الملوّن</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>هذه المفاتيح</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>التحديد أو الاختيار أو التقاط الصورة</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>إلى العنصر التالي، إلى السابق</translation>
        </message>
    </context>
    <context>
        <name>ShownCheck</name>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation>التقاط الصورة</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>0 من 4 جاهزة</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>عند اكتمال الأربعة نلتقط لك الصورة.</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>التقطها الآن</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>حوالي دقيقة</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>تابع من حيث توقفت، على هذا الحاسوب أو على آخر.</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>جديد هنا؟ [أنشئ حسابًا](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>جارٍ تسجيل الدخول</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[نسيت كلمة المرور؟](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>مختارة</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>اطلب المساعدة</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>ليكن معك هاتفك المحمول، أو جواز سفر أو رخصة قيادة أو بطاقة هوية.</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>خفض أدوات التحكم</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>لغات أخرى</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>لا يبقى شيء على هذا الجهاز. تُمسح الشاشة عندما تنتهي أو تبتعد.</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>أثبت هويتك في حوالي دقيقتين</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>رفع أدوات التحكم</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>المس للبدء</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>الخطوة {number} من {count}، {label}، {state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالية</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>لم تبدأ</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>قوة كلمة المرور: {word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>قوية</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>ضعيفة</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} من {limit} حرفًا</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>Text size {percent}</source>
            <translation>حجم النص {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**لن يضيع شيء.** ثبّت التحديث وابدأ البرنامج من جديد: ما كتبته موجود، ما عدا كلمة المرور.</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**ما أرسلته حتى الآن آمن.** تابع في البيت، أو اسأل أحد الموظفين قرب هذا الجهاز.</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**مكانك محفوظ.** ثبّت التحديث وشغّل البرنامج من جديد فتجد نفسك في هذه الخطوة.</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>يلزم تحديث</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>إغلاق النافذة</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>اتصل بالدعم</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>الحصول على التحديث</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>يلزم تحديث</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>أضافت {operator} خطوة لا تستطيع هذه النسخة من البرنامج عرضها.</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>لا تستطيع {operator} المتابعة على هذا الجهاز حتى يُحدَّث برنامجه.</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>تحتاج {operator} إلى إصدار أحدث من هذا البرنامج. هذا هو الإصدار {version}.</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>تحتاج {operator} إلى الإصدار {minimum} من هذا البرنامج أو أحدث. هذا هو الإصدار {version}.</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>فيديو اختبار</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation>اللغة، {name}</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>أزيلت الصورة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>يحتاج نظرة</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>هذا يوقفك</translation>
        </message>
        <message>
            <source>{label}, {light}: {value}. {advice}</source>
            <translation>{label}، {light}: {value}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>_ReviewRow</name>
        <message>
            <source>Approve</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>طلب صورة جديدة</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>ما المشكلة في الصورة</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>لماذا لا تفيد محاولة أخرى</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>أفلت الصورة هنا</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>ينتهي "{name}" في منتصفه، فجزء من الصورة ناقص.</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>لا محتوى في "{name}". ربما انقطع نسخ أو تنزيل.</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>حجم "{name}" هو {size} ميغابايت، ونستطيع قبول {limit} ميغابايت.</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>‏"{name}" ملف PDF لا يُفتح إلا بكلمة مرور.</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>‏"{name}" هو {kind}، وليس صورة نستطيع قراءتها.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>ثوانٍ</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>لم تبقَ محاولات</numerusform>
                <numerusform>بقيت محاولة واحدة</numerusform>
                <numerusform>بقيت محاولتان</numerusform>
                <numerusform>بقيت %n محاولات</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
                <numerusform>بقيت %n محاولة</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>رقم الضمان الاجتماعي أو ITIN من تسعة أرقام، وهذا لا يمكن أن يكون واحدًا منها.</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>رمز ZIP من 5 أرقام، أو 9 مع شرطة.</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>لم تسمح شركة اتصالات في الطريق بمرور رسالتنا. لا خطأ فيما أدخلته.</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>رقم تحقق في السطر {line} من أسطر الرمز لا يوافق الحروف قبله. أحدها مطبوع أو مقروء خطأً.</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>لا يمكن أن يكون تاريخ الميلاد بعد اليوم.</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>إصبع أو شيء آخر فوق النص.</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>ينعكس مصباح أو نافذة، فلا يُقرأ النص تحته.</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>يتكون الاسم من حروف، وفي "{value}" شيء آخر.</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>الرقم في هذا البلد من {limit} خانات، وهذا فيه {length}.</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>جزء يجب أن نفحصه ممزق أو بالٍ أو مغطى.</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>شخص ينظر في الأمر</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>لم يستطع مراجع أن يؤكد أنها وثيقة أصلية وصالحة.</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>يحتاج المراجع أن يعرف ما ينظر إليه، وهذا أقصر من {limit} حرفًا.</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>خدمة نحتاجها لا ترد. ليس ذنبك، ولم يضع شيء.</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>أضف الأرقام الناقصة.</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>أضف الوجه الناقص.</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>تم التحقق من حساب آخر بهذا الرقم.</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>نافذة أخرى من هذا البرنامج مفتوحة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>زاوية واحدة على الأقل خارج الصورة.</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>من هذه الزاوية يكون النص في الطرف البعيد مسطحًا فلا يُقرأ.</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>راجع كليهما واكتب كلمة المرور من جديد، أو [اختر كلمة جديدة](forgot).</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>راجع العنوان، أو [اتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>راجع اليوم والشهر والسنة.</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>راجع الأرقام ورمز البلد.</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>راجع الأرقام، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>انظر إلى أحدث رسالة منا، أو [أرسل رمزًا آخر](forgot).</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>انظر إلى أحدث رسالة منا؛ تتوقف الرموز القديمة عن العمل. {tries_left}.</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>راجع الرقم و[أعد إرسال SMS](resend-link)، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>راجع الإملاء و[غيّر البريد](change_email).</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>راجع السنة.</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>راجع ما يُعرض الآن وتابع.</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>اختر صورة بتنسيق JPEG أو PNG أو WebP أو HEIC.</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>اختر ملفًا آخر، أو أعد التصوير.</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>اخترها مرة أخرى، أو جرّب من شبكة أخرى.</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>اختر البلد الذي تقيم فيه. إن كان {country}، [فاسأل الدعم](support) متى يتغير هذا.</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>اختر المسح الضوئي لوثيقتك، أو صوّرها.</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>اختر الولاية التي تقيم فيها. إن كانت {state}، [فاسأل الدعم](support) متى يتغير هذا.</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>اختر ولايتك.</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>قارن كل سطر بوثائقك الرسمية وصحّح ما يختلف.</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>قارنه بالرمز على حاسوبك، أو اعرض رمزًا جديدًا هناك.</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>اتصل بشبكة، أو استخدم كاميرا أو ملفًا على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>انسخه من جديد من الهاتف أو الكاميرا، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>انسخه إلى مجلد آخر واختره من هناك.</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>صحّحه، مثلًا maya@example.com.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>صحّحه.</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>صحّح الرمز البريدي أو الولاية.</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>هل تقصد [{suggestion}](use:{suggestion})؟</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>يعمل كل رابط مرة واحدة، حفاظًا على أمانك.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>سهلة التخمين: {length} حرفًا وفيها {what}.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>سهلة التخمين: {length} حرفًا.</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>أدخل رقم هاتف محمول باشتراك، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>أدخل رقم هاتف محمول، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>أدخل رقمًا من هناك، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>أدخل رقم هاتفك المحمول، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>املأه.</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>كُتبت خمسة رموز خاطئة، فأوقفنا هذا الرمز.</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>أفرغ بعض المساحة. يمكنك المتابعة في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>اقترب من نافذة أو شغّل مصباحًا، وأعد التصوير.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>تابع في تلك النافذة.</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>تابع في هذه النافذة، أو [أرسل رابطًا جديدًا](resend-link).</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>تابع بما يُعرض الآن.</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>تابع. إذا تكرر ذلك، [انسخ تقريرًا](copy-report) للدعم.</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>تابع. أبقِ كلمة مرورك قريبة.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>امسك الكاميرا فوق الوثيقة مباشرة وأعد التصوير.</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>امسك الوثيقة من حوافها أو ضعها، وأعد التصوير.</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>إن كنت أنت، [فاعرض رمزًا جديدًا](start-handoff). وإلا فقد رأى شخص آخر الرمز: [اتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>إن كنت أنت، [فاستخدم رقمًا آخر](phone). وإلا [فاتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>إن كانت المجددة لديك، فاستخدم [تلك الوثيقة](documents).</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>إن انتقلت حديثًا، [فعدّل عنوانك](edit) واستخدم السابق.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>إن كنت ترى أن هذا خطأ، فاعترض وينظر فيه شخص.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>إن كنت ترى أن هذا خطأ، فاعترض وينظر فيه شخص آخر.</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>ثبّته مع الإضافة "backend"، أو شغّل البرنامج مع ‎--server.</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>ثبّت التحديث وشغّل البرنامج من جديد.</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>تدّعي {megapixels} ميغابكسل، أكثر مما تلتقط أي كاميرا، فلم نفتحها.</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>انتهت صلاحيتها في {expired_on}</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>فيه خطأ كتابة، أو استُخدم من قبل، أو انتهى وقته.</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>ليس رمز أحدث رسالة منا، أو مضى عليه أكثر من 15 دقيقة.</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>هي صالحة حتى {expires_on}، ويمكنك استخدامها حتى ذلك اليوم.</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>تبدو صورة لشاشة أو لورقة مطبوعة. يجب أن نرى الأصل.</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>تبدو نسخة مصورة. يجب أن نرى الأصل بالألوان.</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>ضع الوثيقة مسطحة في ضوء جيد وأعد التصوير.</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>ضع الوثيقة مسطحة، وثبّت يدك، وأعد التصوير.</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>ضع الوثيقة مسطحة، وأبعد الضوء والأصابع عن هذه الأسطر، وأعد التصوير.</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>تعذرت قراءة السطر {line} من أسطر الرمز في الصورة.</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>لا يصل البريد إلى "{value}": يلزمه اسم و@ ونطاق.</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>لا يصل البريد إلى {domain}.</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>ابتعد عن الضوء المباشر وأعد التصوير.</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>لا تعرف أي شركة اتصالات هذا الرقم، فلا تصل إليه رسالة نصية.</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>لا رسائل أخرى الآن</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>لا توجد في "{name}" صفحة فيها صورة أو مسح ضوئي.</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>لا هاتف له هذا الرقم.</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>لا يوجد سجل عام مرتبط برقم الهاتف هذا. هذا طبيعي في الاشتراكات المدفوعة مسبقًا والعائلية واشتراكات العمل، وبعد الانتقال من سكن إلى آخر.</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>لا سجلات لهذا الهاتف</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>لا أحد على قيد الحياة وُلد عام {year}.</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>غير متاح في {country} بعد</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>غير متاح في {state} بعد</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>لا شيء في الصورة يبدو وثيقة هوية.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>أحد الوجهين ناقص</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>افتح صفحة ويب لتسجيل الدخول إلى الشبكة. نحاول مرة أخرى بعد {wait}.</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>يرد خادمنا، لكن ببطء. لم يضع شيء.</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>لم يستطع خادمنا قراءة ما أرسله هذا البرنامج. لم يضع شيء.</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>لم يرد خادمنا</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>لم يرد خادمنا. الذنب ذنبنا ولم يضع شيء.</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>يحتاج خادمنا إلى نسخة أحدث من هذا البرنامج. مكانك محفوظ.</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>جزء من الوثيقة ناقص</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>احفظ نسخة بلا كلمة مرور، أو صوّر الوثيقة.</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>قل المزيد قليلًا</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>امسح الرمز بكاميرا هاتفك، أو اكتب العنوان هناك.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>اختصره.</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>اعرض رمزًا جديدًا على حاسوبك وامسحه.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>اختار أحدهم «لم أطلب هذا» على الهاتف، فأغلقنا الرابط وحذفنا الصور التي جاءت عبره.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>اختار أحدهم «لم أطلب هذا» على الهاتف، فأوقفنا الرابط. لم تتم مشاركة أي شيء عنك.</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>غيّر شيء بين هذا الحاسوب وخادمنا الرد: غالبًا صفحة دخول في فندق أو مكتب. لم يضع شيء.</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>تغيّر شيء في هذه الأثناء</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>شيء ما يغطي الوثيقة</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>هناك شيء ناقص</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>التقط صورة جديدة، أو احفظ هذه بحجم أصغر.</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>التقط صورة جديدة، أو استخدم [وثيقة أخرى](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>صوّر الوثيقة وحدها على سطح سادة.</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>صوّر الوثيقة نفسها.</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>صوّر الوثيقة التي اخترتها، أو [اختر وثيقة أخرى](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>صوّر الوجه المطلوب.</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>صوّرها من مسافة أقرب، أو اختر الملف الأصلي لا المعاينة.</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>أعد التصوير بالزوايا الأربع داخل الصورة.</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>أعد التصوير. إن تكرر هذا، فاستخدم [وثيقة أخرى](documents).</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>أرسل START إلى {sender} و[أعد إرسال SMS](resend-link)، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>رسائلنا النصية محظورة</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>يبدو أن في العنوان خطأ</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>لا يمكن أن يكون هذا اسمًا</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>هذا الرمز لا يعمل</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>انتهت صلاحية هذا الرمز</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>انتهت صلاحية هذا الرمز.</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>استُنفد هذا الرمز</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>هذا الرمز غير صحيح</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>هذا الرمز غير صحيح.</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>تعذر إرسال ذلك</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>هذا التاريخ غير موجود</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>هذا التاريخ في المستقبل</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>هذا غير موجود</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>هذه نسخة من الوثيقة</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>هذه وثيقة أخرى</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>هذا ليس رقم هاتف</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>هذا ليس عنوان بريد إلكتروني</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>لم يعد هذا ممكنًا</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>هذه ليست كلمة مرورك</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>هذا هو الوجه الآخر</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>الصورة نفسها مرتين</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>هذا طويل جدًا</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>لا يمكن أن يكون هذا الرقم صحيحًا</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>كلمة المرور سهلة التخمين</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>كلمة المرور هذه معروفة</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>كلمة المرور قصيرة</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>كلمة المرور طويلة جدًا</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>هذا الرمز البريدي غير موجود</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>كان ذلك سريعًا جدًا</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>هذه السنة مبكرة جدًا</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>ليس في ملف PDF صفحة صورة</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>تغيّرت بطاقة SIM حديثًا</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>تغيّرت بطاقة SIM لهذا الرقم قبل أقل من يوم. حفاظًا على أمانك ننتظر حتى يمضي عليها وقت أطول.</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>الرمز البريدي في ولاية أخرى</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>الرمز البريدي ليس المسجَّل</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>تغيّر الحساب في نافذة أخرى وأنت تكتب.</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>فُتح الحساب على حاسوب آخر، فسُجّل الخروج هنا.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>لم يستطع الفحص الآلي أن يقرر، وهذا شائع.</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>تاريخ الميلاد يختلف عن الوثيقة</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>الرمز من 6 أرقام.</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>الرمز غير مكتمل</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>أسطر الرمز غير متطابقة</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>لا يسمح الحاسوب لهذا البرنامج بقراءة "{name}". ربما نُقل، أو هو مفتوح في مكان آخر.</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>انقطع الاتصال أثناء إرسال الصورة. نحتفظ بها.</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>الاتصال بطيء</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>تاريخ الميلاد الذي كتبته ليس الذي في الوثيقة.</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>لا تتفق البيانات مع السجلات التي يحق لنا استخدامها. لا يُسمح لنا بأن نقول أيها. الأسباب المعتادة: انتقال حديث، أو اسم جديد، أو خطأ في الكتابة، أو اشتراك هاتف باسم آخر.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>تنتهي صلاحية الوثيقة قريبًا</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>للوثيقة في الصورة {width} × {height} بكسل على الأكثر، ولا يُقرأ نصها تحت {limit} في الضلع القصير.</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>ليس في الوثيقة سطر بحروف لاتينية، ولا يحق لنا أن نقارن غيرها.</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>الوثيقة تالفة</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>تحركت الوثيقة أو الكاميرا، أو كانت أقرب من أن تُضبط.</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>البريد وكلمة المرور لا يتوافقان، أو لا يوجد حساب كهذا.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>الملف تالف</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>الملف كبير جدًا</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>يحتاج الملف إلى كلمة مرور</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>الوجه والظهر صورة واحدة.</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>تعتمد النصوص القانونية على الولاية التي تقيم فيها.</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>الضوء قوي لدرجة أن النص يختفي.</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>بُلغ حد الصور لحساب واحد.</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>بُلغ حد المحاولات، حفاظًا على أمان حسابك.</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>تعذر إرسال الرابط برسالة نصية</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>انتهت صلاحية الرابط</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>يعمل الرابط في الرسالة النصية 10 دقائق، وقد انقضت.</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>أُوقف الرابط</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>استُخدم الرابط من قبل</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>عادت الرسالة</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>يقول خادم البريد {domain} إن هذا العنوان غير موجود.</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>الاسم يختلف عن الوثيقة</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>الاسم الذي كتبته ليس الاسم الذي في الوثيقة.</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>الرقم يخص حسابًا آخر</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>لم يتطابق الرقم</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>الرقم خارج الخدمة</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>الرقم قصير جدًا</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>الصفحة أو السجل غير موجود، أو حُذف.</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>الجزء الذي يجيب على هذا الحاسوب غير مثبّت، ولم يُحدد خادم.</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>لا تخص كلمة المرور هذا الحساب.</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>اشتراك الهاتف باسم آخر</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>أُوقف رابط الهاتف</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>وصلت الصورة تالفة</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>الصورة بلا ألوان</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>في الصورة بكسلات أكثر مما يجب</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>الصورة ضبابية</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>الصورة ملتقطة من الجانب أكثر مما يجب</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>الصورة ساطعة جدًا</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>الصورة مظلمة جدًا</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>الصورة صغيرة جدًا</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>تُظهر الصورة وثيقة غير التي اخترتها.</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>تُظهر الصورة الوجه الآخر من الوثيقة.</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>توقفت الصورة في الطريق</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>لم تعد الصور تُستقبل عبر هذا الرابط.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>انتهى البرنامج على نحو غير متوقع</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>البرنامج مفتوح من قبل</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>البرنامج غير مكتمل</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>تُظهر السجلات شيئًا مختلفًا قليلًا. لا يُسمح لنا بأن نقول ما هو.</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>تغيّر الطلب في الطريق.</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>لم يُفهم الطلب</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>الطلب نفسه ما زال في الطريق.</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>ردّ الخادم بالرمز {code}.</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>الولاية ناقصة</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>انتهت الخطوة في هذه الأثناء، هنا أو في نافذة أخرى.</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>ليس في النظام مكان آمن للمفتاح، فعليك تسجيل الدخول من جديد بعد إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>تعذر تسليم الرسالة النصية</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>حُجزت الرسالة النصية</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>تعذرت قراءة النص أو أسطر الرمز في الصورة.</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>في الصورة وهج</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>هناك خبر لا تستطيع هذه النسخة عرضه</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>لا يوجد يوم كهذا في التقويم.</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>لا يوجد ضوء كافٍ لقراءة النص.</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>لا شيء عليك فعله. تصلك النتيجة هنا وبالبريد.</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>لا اتصال لهذا الحاسوب. لم يضع شيء.</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>لم يبقَ في هذا الحاسوب مكان، فما كتبته واخترته ينتهي مع هذه النافذة.</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>هذا الحاسوب ليس في شبكة محلية يمكن أن يشاركه فيها هاتف، مثل شبكة Wi-Fi منزلية.</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>حسب هذا التاريخ عمرك {age}، ولا تستطيع {operator} التحقق إلا من البالغين.</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>هذا خط أرضي</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>هذا خط أرضي ولا يستطيع استقبال الرسالة النصية.</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>هذا رقم مدفوع أو مجاني، ولا يخص أي شخص.</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>هذا رقم خدمة</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>هذا رقم إنترنت</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>هذا رقم إنترنت (VoIP)، فلا تستطيع أي شركة اتصالات أن تؤكد أنه لك.</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>هذا فارغ ونحن نحتاجه.</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>هذا أطول من {limit} حرفًا التي نستطيع حفظها.</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>انتهى هذا الرابط</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>ردّ هذا الرقم مرة بكلمة STOP، فتحجز شركته رسائلنا.</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>كلمة المرور هذه في قائمة الكلمات المسرّبة، فيجرّبها الآخرون أولًا.</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>رُفضت هذه الصورة من قبل</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>يستغرق هذا أطول من المعتاد</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>هذه النسخة قديمة جدًا</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>كُتبت ثلاثة أرقام خاطئة على الهاتف، فأوقفنا الرابط. لم تتم مشاركة أي شيء عنك.</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>ضع علامة في المربع للمتابعة.</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>أمِل الوثيقة أو أطفئ المصباح، وأعد التصوير.</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>حفاظًا على أمانك نسجّل خروجك بعد مدة. يُحتفظ بكل ما أرسلته.</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>صور كثيرة</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>جاءت من هذا الحاسوب طلبات كثيرة في وقت قصير.</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>محاولات كثيرة</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>حاول مرة أخرى. إن تكرر هذا، [فاتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>اقلب الوثيقة وصوّر الوجه الآخر.</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>اكتب الأرقام التسعة كلها.</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>اكتب الأرقام الستة كلها أو الصق الرمز كاملًا.</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>اكتبها من جديد. الحروف الكبيرة والصغيرة مختلفة.</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>حدّث البرنامج، أو [اتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>استخدم [وثيقة أخرى](documents).</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>استخدم غيرها، مثلًا أربع كلمات لا علاقة بينها.</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>استخدم وثيقة من بلد آخر إن كانت لديك، أو [اتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>استخدم وثيقة بدلًا من ذلك، أو هاتفًا باشتراك باسمك.</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>استخدم وثيقة بدلًا من ذلك. يستغرق حوالي 5 دقائق.</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>استخدم وثيقة بحروف لاتينية، مثل [جواز سفرك](documents).</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>استخدم وثيقتك المجددة أو [وثيقة أخرى](documents). إن أخطأنا قراءة التاريخ، فأعد التصوير.</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>استخدم {limit} أو أكثر من دونه.</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>استخدم {limit} أو أكثر.</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>انتظر لحظة، أو [أعد إرسال SMS](resend-link)، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>انتظر لحظة.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>انتظر حتى {available_at}، وانظر إلى الرسائل التي وصلت.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>انتظر حتى {available_at}، أو [اتصل بالدعم](support).</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>انتظر {wait}. نتابع من تلقاء أنفسنا.</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>انتظر، أو جرّب من شبكة أخرى.</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>لا نستطيع إرسال روابط إلا إلى أرقام من {countries}.</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>نستطيع حفظ {limit} حرفًا، وهذه فيها {length}.</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>لا نستطيع قبول وثائق من هذا البلد</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>لا نستطيع قبول هذه الوثيقة</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>لا نستطيع قبول هذا النوع من الوثائق</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>لا نستطيع أن نقدم لك حسابًا</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>لا نستطيع فتح حساب قبل أن توافق.</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>لا نستطيع فتح الملف</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>لا نستطيع قراءة أسطر الرمز</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>لا نستطيع قراءة الوثيقة</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>لا نستطيع قراءة هذا النوع من الملفات</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>لا نستطيع قراءة هذه الكتابة</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>لا نستطيع تذكرك على هذا الحاسوب</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>لا نستطيع تسجيل دخولك بهذا</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>لا نستطيع الإرسال إلى هذا البلد</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>لم نفهم الرد</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>لم نستطع تأكيد بياناتك</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>نحتاج إلى صورة للوجه وصورة للظهر.</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>نحتاج إلى موافقتك</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>لا نرى وثيقة</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>أرسلنا كل ما يُسمح به من الرسائل في ساعة.</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>نحاول مرة أخرى بعد {wait} ونتابع من حيث توقفت.</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>نحاول مرة أخرى بعد {wait}.</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>ما وصل ليس ما أرسله هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>اكتبه كما هو في وثائقك.</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>اكتب جملة أو جملتين.</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>السنة خاطئة؟ صحّحها. وإلا فعد في {adult_on}.</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>لم تبلغ {limit} عامًا بعد</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>أنت دون اتصال</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>سُجّل خروجك</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>يمكنك إغلاق هذه النافذة. نكتب إليك فور استئنافها، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>أدخلت {postal_code}. بعد الانتقال قد تتأخر السجلات بضعة أسابيع.</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>أرسلت هذه الصورة من قبل، وتعذر استخدامها.</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>سجّلت الدخول على حاسوب آخر</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>لم تقبل شركة الاتصالات الرسالة.</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>أعادت شركة الاتصالات الرسالة: الهاتف مغلق أو خارج التغطية أو الرقم خاطئ.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>لم تؤكد شركة الاتصالات وصول الرسالة.</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>تسجّل شركة الاتصالات شخصًا آخر مالكًا للرقم المنتهي بـ {ending}. هذا طبيعي في الاشتراكات العائلية واشتراكات العمل.</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>تحتاج بياناتك إلى نظرة أخرى</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>لا يستطيع هاتفك الوصول إلى هذا الحاسوب</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>مكانك محفوظ.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>رسالتك النصية متأخرة</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>[راجع بياناتك](edit) مرة أخرى، أو [استخدم وثيقة](documents).</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[اختر وثيقة أخرى](documents).</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[صحّح التاريخ](edit)، أو أعد التصوير إن أخطأنا القراءة.</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[صحّح الاسم](edit)، أو استخدم وثيقة بهذا الاسم.</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[أعد إرسال البريد](resend-email) لتحصل على رمز جديد.</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[أعد إرسال SMS](resend-link)، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[أرسل رابطًا جديدًا](resend-link) واكتب الرقم الذي تعرضه هذه النافذة.</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[أرسل رابطًا جديدًا](resend-link).</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[سجّل الدخول](sign_in) لتتابع من الخطوة نفسها.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[سجّل الدخول](sign_in) لتتابع هنا.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[سجّل الدخول](sign_in) إلى ذلك الحساب، أو استخدم رقمًا آخر، أو [تحقق بوثيقة](documents).</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>[تحقق بوثيقة](documents) الآن، أو عد غدًا بهذا الرقم.</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>صورة BMP</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>رسم أو صورة متحركة GIF</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>ملف JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>ملف JPEG XL</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>ملف Photoshop</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>ملف TIFF أو ملف كاميرا خام</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>ملف من نوع غير معروف</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>صورة بتنسيق غير مقبول هنا</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>ملف صوت</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>ملف نصي</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>صورة AVIF</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>رسم SVG</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>ملف مضغوط</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>ملف أيقونة</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>مستند مكتبي أو ملف مضغوط</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>راجعت {operator} بياناتك وفق قواعد يجب أن تتبعها، ولا يحق لها فتح هذا الحساب. لا يُسمح لنا بأن نقول أي قاعدة.</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>ليس لدى {operator} ترخيص في {state}.</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>لا يحق لـ {operator} بعد قبول وثائق من {country}.</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>لا يحق لـ {operator} قبول هذا النوع من الوثائق من البلد الذي أصدرها.</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>لا يحق لـ {operator} خدمة عملاء يقيمون في {country}.</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>لا يحق لـ {operator} أن تقبل إلا وثائق صالحة اليوم. صورة أوضح لهذه الوثيقة لن تفيد.</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>‏{postal_code} ليس في {state}.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>لم تصل صور</numerusform>
                <numerusform>وصلت صورة واحدة</numerusform>
                <numerusform>وصلت صورتان</numerusform>
                <numerusform>وصلت %n صور</numerusform>
                <numerusform>وصلت %n صورة</numerusform>
                <numerusform>وصلت %n صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>تم التأكيد، ينتهي بـ {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>انقطع الاتصال. نحتفظ بصورك ونحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>انقطع الاتصال. نحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>حسنًا</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>المحاولة التالية الآن.</numerusform>
                <numerusform>المحاولة التالية بعد ثانية.</numerusform>
                <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
                <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>لا رد. نحتفظ بصورك ونحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>لم يرد خادمنا. نحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>الخطوة {number} من {count}، {label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>أُرسلت {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>هي محفوظة ومشفّرة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>حاول الآن</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>نبحث أين توقفت.</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>نحاول مرة أخرى الآن.</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>أهلًا بعودتك.</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>لا يمكن حفظ صورك هنا: أبقِ هذه النافذة مفتوحة.</translation>
        </message>
    </context>
</TS>
