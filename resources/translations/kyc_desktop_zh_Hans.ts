<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>约 3 分钟</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>创建您的账户</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>正在创建</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>通过邮件接收产品动态。**可选，可随时停止。**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>已有账户？[登录](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>我同意[服务条款](terms)和[隐私政策](privacy)</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>下一步：确认您的邮箱</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>State</source>
            <translation>州</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>您为此账户选择的密码。</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>我们会向此邮箱发送 6 位验证码。</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>您的账户已开通。凭密码仍可更改邮箱。</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>至少 {count} 个字符，且不在泄露密码名单中</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>{operator} 需要您先有账户，才能核实您的身份。</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>一位未参与决定的人员会阅读您的留言和您发送的全部内容。</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>申诉，尚未发送</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>请人再看一次</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>下一步：人工审核</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>发送申诉</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>接下来会怎样</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>审核员需要了解什么？</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>您可以申诉一次，截止 {day}。说明哪里有误或缺少什么；一两句话最有帮助。</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>结果会显示在这里，也会发到您的邮箱，并附原因。</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>一份 PDF。我们也已将副本发到您的邮箱。</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>前往 {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>身份验证回执</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>无法保存到该处。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>请保留此回执。如有疑问：{email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>回执 {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>保存您的回执</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>已保存。我们也已将副本发到您的邮箱。</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>查看我们保留的内容</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已通过验证</translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation>验证姓名</translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation>已于 {time} 通过验证</translation>
        </message>
        <message>
            <source>We have emailed it to you. Touch for a code to scan.</source>
            <translation>我们已用邮件发给您。触摸可显示二维码供扫描。</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>存储什么、存储多久，以及如何删除</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>时间和方式</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>您已通过验证</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>{name}，您已通过验证</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>您的回执</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>{operator} 已确认您的身份。您无需再做任何事。</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}，通过证件</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}，通过手机</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>四项都满足时，我们为您拍照。</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>在框内</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>无反光</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>可读取</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>清晰</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>视频只留在这台电脑上。照片发送前您会先看到。</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>上传照片</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>使用我的手机</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>4 项中 {count} 项就绪</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>摄像头：{name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>选择摄像头</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>未找到摄像头</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>摄像头画面</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>其他应用正在使用摄像头</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>很好。保持住。</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>已拍好。正在读取照片。</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>很难对准？用文件中的照片也一样。</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>很难对准？您手机的摄像头更清晰。</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>保持不动。画面模糊。</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>摆正，正对摄像头。</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>保持住。我们正在读取。</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>它用于拍摄您的证件。视频只留在这台电脑上。</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>它可能未连接，或正被其他应用使用。关闭该应用后再试，使用您的手机，或上传照片。</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>太亮了。背向光源。</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>太暗了。转向光源。</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>手指不要遮住文字。</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>对准卡片背面，包含全部代码。</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>对准卡片，四个角都在框内。</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>对准带照片和两行代码的那一页。</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>离远一些。有一个角被切掉了。</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>靠近摄像头一些。</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>请向下移动。有一角在画面外。</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>请向您的左侧移动。有一角在画面外。</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>请向您的右侧移动。有一角在画面外。</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>请向上移动。有一角在画面外。</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>接下来，系统会询问能否使用摄像头</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>打开摄像头的盖子或隐私开关。如果没有，请在系统设置中允许使用摄像头。</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>重新插上后会自动继续，或在上方选择其他摄像头。</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>请出示原件，不要用复印件或屏幕。</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>请出示{task}。</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>摄像头无法工作</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>摄像头被阻止</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>这台机器的摄像头没有画面。请求帮助，或再试一次。</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>这台机器的摄像头没有画面。您手机的相机同样可用。</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>摄像头已拔出</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>画面是黑的</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>系统不允许此应用使用摄像头。在“设置 &gt; 隐私 &gt; 摄像头”中允许，然后回到这里。</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>这是另一面。翻过来。</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>稍微倾斜。下方有反光。</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>稍微倾斜。上方有反光。</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>稍微倾斜。证件上有反光。</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>稍微倾斜。左侧有反光。</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>稍微倾斜。右侧有反光。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>使用摄像头</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>使用手机的相机</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>我们看不到摄像头</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>{camera} 没有传来画面。关闭其他应用（例如视频通话），然后再试。</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>需要帮助？</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>更改邮箱</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>更改您的邮箱</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>新邮箱</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>下一步：新邮件中的验证码</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>到目前为止，我们的邮件发到了 **{address}**。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>您为此账户选择的密码。</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>等待您输入验证码</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>我们会向那里发送新的验证码。旧邮件中的验证码将失效。</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>选择其他证件</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>选择其他照片</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>更正我的资料</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>打开摄像头</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>重新拍照</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>上传照片</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>使用我的手机</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>使用这张照片</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation>四角都在框内</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>全部可读。这是您吗？</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>三行代码全部吻合</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>两行代码都吻合</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>卡号</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>校验位正确</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>已在这台电脑上检查</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>已与您填写的内容比较</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>未找到四角</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>行尾被截断，没关系</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>原因如下。</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>照片清晰吗？</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>您的证件上是这样写的吗？</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>签发日期</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>驾照号码</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>中间名</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>这一面没有代码行</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>无反光</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>并非四角都在框内</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>未过期</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>并非处处清晰</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>这一面没有电脑能读取的内容，会由人工查看。在您使用之前不会发送任何内容。</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>护照号码</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读取</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>从您的卡片读取</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>从您的证件读取</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>从您的驾照读取</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>从您的护照读取</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>读取时作了更正，请核对</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>清晰</translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation>有内容与您填写的不同</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>有东西遮住了一部分</translation>
        </message>
        <message>
            <source>State</source>
            <translation>州</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>街道</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>街道（第二行）</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>条形码已读取</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>条形码中没有您的信息</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>代码行不能确定</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>红色一行不一致。更正您填写的内容；如果是我们读错了，请重新拍照。</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>原因有 %n 个。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>原因有 %n 个，已在照片上标出。</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>原因有两个。</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>原因有两个，都已在照片上标出。</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>原因有一个，已在照片上标出。</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>这张照片来自您的手机。这一面没有电脑能读取的内容，会由人工查看。</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>我们无法确定地读出全部内容。请与您的证件核对。</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>这些是我们从您手机拍的照片中读取的。您使用后才算数。</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>这些是我们从照片中读取的。在您使用之前不会发送任何内容。</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>您写的顺序不同，没关系</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>您填写的是 {typed}</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>您写的是 {typed}，没关系</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**您不必在这里等。** 可以关闭窗口：结果也会发到您的邮箱，下次打开此程序时会直接显示。</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**您不必在这里等。** 结果也会发到您的邮箱。</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>正在核对</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>正在核对您的资料</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>正在与您的证件比较</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>正在与记录比较</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>资料已提交</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>下一步：结果</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>比平常慢</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>通常只需几秒钟。您无需做任何事。</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>用证件验证</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>我们会自动继续尝试。</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>结果会显示在这里，也会发到您的邮箱</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>检查这台电脑</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>复制给客服</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>您需要的一切都已具备。</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>正在检查，需要几秒钟。</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>这里有问题会让您无法继续。旁边写明了该怎么做。</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>您可以继续。缺少某些东西，但有其他办法。</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>{time} 后自动清屏</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>在手机上打开</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>窗口正在等待手机</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}，{length} 位数字，已输入 {count} 位</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>输入文字可筛选列表，用方向键在其中移动。</translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation>{option}，{rows} 项中的第 {row} 项</translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>还没有回应</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>离线。正在重试</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>沙盒，供测试</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>安全连接</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 天</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1 分钟</translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation>+10 分钟</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>链接、验证码和等待时间以此时钟为准。</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>没有开启任何故障。</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>没有等待人工处理的内容。</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>服务方</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>沙盒时钟显示 {now}。</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>发生什么</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>还剩 %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>您还在吗？</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>您还在吗？此屏幕将在 %n 秒后自动清空。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>我已完成，清空屏幕</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>屏幕会自动清空，下一位看不到您的任何内容。</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>国家代码，{country}，+{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>家庭住址</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>法定姓名</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>社会安全号码</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>我们只显示最后四位数字。</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>尾号 {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>公寓、单元</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>名字</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>姓氏</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>中间名</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation>已在第 3 步填写。</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>已在第 3 步填写。  [到那里更改](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>社会安全号码</translation>
        </message>
        <message>
            <source>State</source>
            <translation>州</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>街道地址</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>邮政编码 (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>A file is missing: {file}</source>
            <translation>缺少文件：{file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>中间可能有防火墙。请换一个网络，或询问您的网络管理员。</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>可能是公司或酒店里会读取内容的网络在代为响应。请换一个网络，或向此网络的管理员索取证书。</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>所有文字都能显示</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>请在系统设置中允许，或使用手机的摄像头。</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>请让您的网络管理员允许 {host}。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>请检查这台电脑是否已连接互联网。</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>请检查这台电脑的日期和时间。</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>一切正常。关闭窗口后需要重新登录。</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>请重新安装程序以恢复它。</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>请安装更新。您的进度会保留。</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>可以写入，别人无法读取</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>未显示可用空间</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>快了 {minutes} 分钟</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>慢了 {minutes} 分钟</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>时间正确</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>它保存您所填内容的密钥</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>它在这台电脑上运行</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>密钥库</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>请腾出空间，否则您填写的内容可能无法保存。</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>未及时响应</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>未找到摄像头</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>没有指定服务器，这里也没有安装</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>{folder} 中无法保存任何内容</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>没有缺少任何文件</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>仅剩 {megabytes} MB 可用</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>这台电脑上的其他人可以查看 {folder}</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>页面可以滚动。在系统设置中调小缩放可显示更多内容。</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>来自文件或手机的照片同样可以。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>请校准这台电脑的时间，或让互联网自动校准。</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>请在浏览器中登录网络，或换一个网络。</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>有别人以 {host} 的名义响应</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>在 {host} 响应的是别的东西</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>中间有东西破坏了加密。请换一个网络。</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>请用服务器地址启动程序：--server URL。</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>{host} 的证书今天无效</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>网络可能较慢，或中间有防火墙。请换一个网络。</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>代理 {proxy} 不允许访问 {host}</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>系统不允许</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>系统没有保存密钥的安全位置</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>没有屏幕</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>这台电脑不信任 {host} 的证书</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>无法检查此项（{kind}）</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>其中的内容已加密。仍请取消他们的权限。</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} 已就绪</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} 有响应，连接已加密</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} 要求此程序的更新版本</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>无法连接 {host}</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>无法安全连接 {host}</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} 未及时响应</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>找不到 {host}</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>可用 {megabytes} MB</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>按这台电脑的设置使用 {proxy}</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size}，{scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size}，{scale}，空间较小</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>{document}背面</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>驾照</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>{document}正面</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>国民身份证</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>护照</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>{document}的照片页</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>州身份证</translation>
        </message>
        <message>
            <source>back</source>
            <translation>背面</translation>
        </message>
        <message>
            <source>front</source>
            <translation>正面</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>照片页</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>您的身份证</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>您的证件</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>您的驾照</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>您的护照</translation>
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
            <translation>1 张照片</translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation>未过期的驾照卡片，上面有拉丁字母。</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>未过期的驾照卡片。纸质驾照和学习驾照不可以。</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>未过期的护照本。护照卡不可以。</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>未过期的护照，照片页底部有代码行。</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>您所在州签发的未过期身份证。纸质证件不可以。</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>未过期的身份证，上面有拉丁字母。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>选择您的证件</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>驾照</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>正面和背面</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>您想怎样拍照？</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>签发机关</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>它必须有效、是原件，并且属于您。不接受复印件或截图。</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>正在查找摄像头</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>国民身份证</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>下一步：拍摄一页</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>下一步：拍摄正反两面</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>未找到摄像头</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>打开摄像头</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>护照</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>扫描二维码，照片直接传到这里</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>最清晰</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>显示二维码</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>州身份证</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>这里的摄像头</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>这台电脑的摄像头</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>上传照片</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>您的手机</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>已找到 {camera}</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} 或 {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}，最大 {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>移除 {file}</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>更改出生日期</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>提交前请核对</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>编辑您的资料</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>回到第 3 步？</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>不保存更改就离开？</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>保存并提交</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>留在这里</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>我们找到的资料会被删除，并向您发送新的链接短信。</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>您在这里的更改会被丢弃。您的资料保持不变。</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>请按您正式证件上的写法填写。</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}，尚未提交</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>更改邮箱</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>可能需要一分钟。请在垃圾邮件和推广邮件中查找来自 **{sender}**、于 {time} 发送的邮件。</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>可能需要一分钟。请在垃圾邮件和推广邮件中查找来自 **{sender}** 的邮件。</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>收件箱里没有？</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>在这台电脑或手机上打开同一封邮件中的链接。此页面会自动继续。</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>不想输入？</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>重新发送邮件</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>{time} 后可重新发送邮件</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>目前我们已发送了允许的最多邮件。请查看已收到的邮件。</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在核对</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>确认您的邮箱</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>正确。请稍候。</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>输入我们发到 **{address}** 的 6 位验证码。输入最后一位后我们会立即核对。</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>下一步：选择验证方式</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>验证码有效至 {time}。</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>等待您输入验证码</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>您可以粘贴整个验证码。</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>您可以粘贴整个验证码。有效至 {time}。</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>原为 {value}。   [撤销](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>已复制本次尝试的详情</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>投诉：{complaints}。</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>一切操作也可以用[键盘](shortcuts)完成。</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>这里没有程序能打开它</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>或[与我们在线交谈](chat)。</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>或致电 {phone}，{hours}。</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>或致电 {phone}。</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>已复制参考编号</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>报告已复制</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>报告已保存</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>缺少许可证</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>报告未能保存</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>系统没有能打开 {url} 的程序。请复制地址，在别处打开。</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>此安装缺少一个文件。请重新安装程序以恢复它。</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>这是沙盒：[收件箱](inbox)会显示邮件和短信。</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>写信至 [{email}](mail)。</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>您的编号是 **{reference}**。</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[检查这台电脑](doctor)：网络、摄像头及其他所需内容。</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[联系客服](support)可找到真人。</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>如果有问题，请为客服[复制报告](copy-report)。</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[复制](copy-reference)。</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>此程序所用组件的[许可证](licences)。</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>[常见问题](help)会在浏览器中打开。</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>无法写入 {folder}（{reason}）。请选择其他文件夹。</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>上方有 %n 处需要更正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n 处需要更正</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**{attempts} 次尝试中的第 {attempt} 次。** 使用证件不计次数。
编号 **{reference}**，{when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>编辑您的资料</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>没有消耗尝试次数。
编号 **{reference}**，{when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>有一处不一致</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>尝试其他方式</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>有两处不一致</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>用证件验证</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>这次我们未能验证您的身份</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>您的账户和资料都安全。以下是原因和做法。</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>您的账户和资料都安全。这两处不一致，都可以更正。</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>您的账户和资料都安全。这 {count} 处不一致。</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[保存报告](save-report)给客服，或[请人查看](appeal)。</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[保存报告](save-report)给客服。</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>用手机[带走给客服的详情](save-report)，或[请人查看](appeal)。</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>用手机[带走给客服的详情](save-report)。</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>有 {count} 处不一致</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>给客服的报告</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>重新启动程序</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>这是我们的错误。您发送的内容是安全的，进度会保留。您可以继续，或重新启动程序：您会回到这一步。</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>报告包含版本、代码和程序中的位置，不含您的任何信息。[复制](copy)或[保存](save)它，如果再次发生，请[联系客服](support)。</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>同样的错误再次出现。这是我们的问题，您的进度会保留。请重新启动程序：您会回到这一步。</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>此程序出错了</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>此程序出错了</translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>约 1 分钟</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>选择一个新密码。一切都会和您离开时一样。</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>忘记密码？</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>下一步：输入验证码</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>发送验证码</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>我们会向此邮箱发送 6 位验证码。在您使用验证码之前，密码保持不变。</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n 处需要更正</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>无法扫描？</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>在手机上打开 **{host}** 并输入 **{code}**</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>{time} 后可重新发送</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>把链接发短信给我</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>链接已于 {time} 发送到您尾号 {ending} 的手机。</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>链接已于 {time} 发送。</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>一部手机</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>检查照片</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>在手机上继续</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>断开并删除</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>断开这部手机？</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>全部已收到，您也都看过了。</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>继续等待</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>未显示二维码</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>那部手机不会再发送任何内容。</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>打开摄像头</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>手机已连接</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>手机已连接，等待照片</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>在您手机上打开拍摄页面的二维码</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>用手机扫描此二维码。照片会传到此窗口。</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>提交检查</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>显示新二维码</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>停止使用手机？</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>二维码已过期。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>二维码只能使用一次，有效至 {time}。</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>它发送的照片会被删除。</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>上传照片</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>使用这台电脑的摄像头</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>正在等待您的手机</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>已收到的会保留在这里。在您显示新二维码之前，手机无法再发送照片。</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}，自 {time} 起。不是您的？[断开](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>照片全部收到</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>在这里检查</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>正面</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>手机已连接，等待照片</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>手机已连接，等待下一张照片</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>照片页</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>用相机应用扫描</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>在手机上拍照</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>二维码未及时扫描</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>链接已在手机上停止</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>照片（{what}）已安全收到，但这台电脑无法显示：{why}。[再试一次](fetch)，或[不查看直接使用](unseen)：我们这边无论如何都会检查。</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>已收到{arrived}。下一张：{task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side}：请查看</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side}：尚未收到</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side}：正在读取照片</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>替换社会安全号码</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>输入全部九位数字。   [撤销](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>尾号 {digits}</translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation>有人正在查看您的资料</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>有人正在查看您的照片</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>有人正在阅读您的申诉</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>此窗口关闭后也通知</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>始终发送</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>已收到申诉</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>资料已提交</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>发邮件至 {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>下一步：通过邮件告知结果</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>在这台电脑上通知我</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>已收到照片</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>编号 {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>审核员查看您的资料</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>审核员查看您的照片</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>审核员阅读您的申诉</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>一位未参与决定的人员会重新查看全部内容。您无需做任何事。可以关闭此窗口。</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>自动检查无法决定，这很常见。您无需做任何事。可以关闭此窗口。</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>结果会发到您的邮箱。您无需做任何事，也不必在这里等。</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>这次比平常久。您仍在队列中。</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>通常不超过 {time}。</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>通常不超过 {time}。审核员的工作时间：{hours}。</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>您会收到结果和原因</translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>沙盒收件箱</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>沙盒：不会真正发送任何内容</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>沙盒的回答：{code}</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Apostrophe</source>
            <translation>撇号</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>阿拉伯字母</translation>
        </message>
        <message>
            <source>At sign</source>
            <translation>艾特符号</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>连字符</translation>
        </message>
        <message>
            <source>Latin letters</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>下一个字段</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>井号</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>加号</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>大写</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>大写，已锁定</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>斜杠</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>符号</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>下划线</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>这台机器暂停使用。
它会自动尝试重新启动。这里没有存储您的任何内容。</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>请求帮助</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>降低操作区</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>升高操作区</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>请询问这台机器附近的工作人员。</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>请求帮助</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>选择您的语言</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>供手机相机扫描的二维码</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>投诉：{complaints}。</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>给客服的详情</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>输入这台机器的 PIN。</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>这不是您的问题。我们每隔几秒重试，此屏幕会自动消失。您已发送的内容是安全的。</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>在您的手机上打开</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>或致电 {phone}。</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>隐私政策</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>用手机相机扫描二维码，或访问 {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>用手机相机扫描二维码。您的编号是 {reference}。</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>重新开始？</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>留在这里</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>使用条款</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>屏幕会为下一位清空。您发送的内容我们会保留。</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>这台机器没有连接</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>我们已将回执发到您的邮箱。扫描二维码可立即带走编号。</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>我们保留什么</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>写信至 {email}。</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>您的回执</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>您的编号是 {reference}。</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>{operator}：身份已验证。编号 {reference}。</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Language, {name}</source>
            <translation>语言，{name}</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>与服务器相差 %n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>启动以来 %n 次，请查看日志</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>有回应</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>回应缓慢</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>有回应，接受 {version} 或更新版本</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>返回开始画面</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Did not start on this machine</source>
            <translation>未能在这台机器上启动</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>正被其他程序使用</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>无法打开它的来源</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>正在查找摄像头</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>未找到摄像头</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>没有连接</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>启动以来没有</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>没有，回执通过邮件或二维码提供</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>尚未比较</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>无法到达</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>退出自助终端</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>为新访客重新启动</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>画面是黑的</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>系统不允许</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>系统必须先允许</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>这台机器</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>此版本对它来说太旧</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>已拔出</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>访问次数</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>无法工作</translation>
        </message>
        <message>
            <source>good</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>需要查看</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all} 次，其中 {finished} 次完成</translation>
        </message>
        <message>
            <source>{camera}, {size}</source>
            <translation>{camera}，{size}</translation>
        </message>
        <message>
            <source>{label}: {value}, {light}</source>
            <translation>{label}：{value}，{light}</translation>
        </message>
        <message>
            <source>{size} GB free</source>
            <translation>可用 {size} GB</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}，需要 {minimum} 或更新版本</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>程序的一部分缺失或不匹配。请重新安装程序。</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>程序出错，无法继续。您发送的内容是安全的。请重新启动。</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>关闭飞行模式，至少一格信号，未开启“拦截未知号码”。</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>更改号码</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>检查号码</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>检查手机</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>它的尾号是 {ending}。最常见的原因是输错一位数字。</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>今天不能再发送短信。</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>尚未送达</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>重新发送短信</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>{time} 后可重新发送</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>通过其他线路重新发送</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>已交给您的运营商</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>短信迟到</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>改用证件验证</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>我们会继续关注。如果短信到达，链接在 {time} 前仍有效。</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>我们会发送新链接。旧链接将失效。</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>我们改用第二家短信服务商。旧链接将失效。</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>您的运营商尚未确认短信已到达 **{phone}**。通常这三点有帮助。</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>您的短信迟到了</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>找到 %n 个组件</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>名称或许可证</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>没有匹配项。请检查拼写。</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>按名称或许可证搜索</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>许可证全文</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>此程序使用了他人的成果。这里列出作者和条款。</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> 或[尝试其他方式](method)。</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**没有收到短信？** 检查信号和垃圾短信文件夹。</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**没有收到短信？** 检查信号。{left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**没有收到短信？** 今天不能再发送。请尝试其他方式。</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**手机上的页面关掉了？** 再次打开链接，或获取新链接。</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>更改手机号码</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>查看您的手机</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>链接已过期</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>链接已停止</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>数字不一致</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>还可以再发一条。</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>重新发送短信</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>{time} 后可重新发送短信</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>发送新链接</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>短信发送失败</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>尝试其他方式</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>还可以再发两条。</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>用证件验证</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>正在等待您的手机</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>我们已向 **{phone}** 发送链接短信。请在那部手机上打开。</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>该怎么做。</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>还可尝试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>请回到这里。此窗口会自动继续。</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>链接已在您的手机上打开</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>正在查找您的资料</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>在那部手机上打开链接</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>正在发送短信</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>短信已送达</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>短信正在发往您的手机</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>短信已发送</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>数字不一致。{left}。</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>数字一致</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>在打开的页面上输入 **{number}**</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>等待您打开链接</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{check}: {state}</source>
            <translation>{check}：{state}</translation>
        </message>
    </context>
    <context>
        <name>LiveChecks</name>
        <message>
            <source>Live checks</source>
            <translation>实时检查</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>绝不要在电话里念给别人听。</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>在手机上输入这个数字</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>发给 {to} 的邮件，{time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>在手机上打开</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>发给 {to} 的短信，{time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>尚未发送任何内容。邮件和短信会自动出现在这里。</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>摄像头：这台电脑的，或您手机的</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>仍然有效的护照、驾照或身份证</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>还剩约 2 分钟</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>还剩约 5 分钟</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>选择证件</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>最快</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>下一步：选择证件</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>下一步：您的号码和出生日期</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>使用身份证件</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>使用我的手机</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>快速验证</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>验证您的身份</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>我们读取证件，并与您告诉我们的内容比较。约 5 分钟，需要人工查看时可能更久。</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>我们向您发送链接短信。您点开它，您的运营商确认手机属于您。约 2 分钟。</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>您的出生日期</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>您的资料经过加密，只用于验证您的身份。您的运营商绝不会分享您的通话或消息。[我们收集什么、保留多久](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>您的资料经过加密，只用于验证您的身份。[我们收集什么、保留多久](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>您自己的手机，就在身边</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>在您转移资金之前，{operator} 必须确认是您本人。</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>在您转移资金之前，{operator} 必须确认是您本人。请选择方式。</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>没有匹配项。请检查拼写。</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已开启。</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>隐藏密码</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>显示密码</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>其他任何号码都由一位虚构人物应答。</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>复制{what}</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>按标签区分的邮箱</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>电话号码</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}。出生于 {date}</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>隐藏号码</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>显示号码</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n 处需要更正</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>还剩约 2 分钟</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>按您正式证件上的填写。您必须年满 {age} 岁。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>仅限手机号码。座机和网络号码 (VoIP) 不可用。</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>手边没有手机？[用证件验证](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>把链接发短信给我</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>法律要求 {operator} 确认您的年龄，并确认手机属于您。尚未发送任何内容，这些尝试也不计入次数。</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>用证件验证</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>我们向此号码发送一条短信。按您的通常资费收取。</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>我们向您发送链接短信，您的运营商确认手机属于您。</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>接下来会怎样</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>为什么我们这样严格</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>您在这里核对资料。在此之前不会提交任何内容。</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>您点开其中的链接，并输入与此屏幕一致的数字。</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>您的手机和出生日期</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>手机，沙盒</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>沙盒手机：没有真正发送短信</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>页面未能加载。沙盒服务器没有回应。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>拍不出更好的？[仍然发送](use-anyway)，会由人工查看。</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>检查您的照片</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>下一步：我们检查，约 5 秒</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>下一步：我们发送并检查，约 10 秒</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>下一步：{task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>我们无法使用这张照片</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation>来自您的手机，{time}，{size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>拍摄于 {time}，{size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>这张照片尚未离开您的电脑。</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>您的照片</translation>
        </message>
        <message>
            <source>{file}, {size}</source>
            <translation>{file}，{size}</translation>
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
            <translation>审核员看过您的照片，需要一张新的。其余全部保留。四个角都在、清晰、无反光。</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>审核员看过您的照片，需要新的照片。其余全部保留。四个角都在、清晰、无反光。</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>添加您的照片</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>添加您的照片</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>选择照片</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>选择照片：{side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>下一步：核对您的资料</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>打开摄像头</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>照片 (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation>发送照片</translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation>发送照片</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Take a photo: {side}</source>
            <translation>拍照：{side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>文件先在这台电脑上检查。在您同意之前不会发送任何内容。</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>照片先在这台机器上检查。在您同意之前不会发送任何内容。</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>触摸以打开摄像头</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>使用我的手机</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>用您的手机验证</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>或拖放到这里。{formats}，最大 {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>收到于 {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>已选择 {total} 张照片中的 {count} 张</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}，{country}。四个角都在、清晰、无反光。</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first}照片无法存储在这台电脑上：关闭此窗口后会丢失。</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first}您选择的内容已加密存储在这台电脑上。</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation>{width} × {height} 像素，{size}</translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation>测试图片</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>确认</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>PIN，已输入 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>PIN 至少有 %n 位数字。</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>PIN 不正确。</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>错误的 PIN 太多。{time} 后可再试。</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>给客服的报告</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>重新启动程序</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>需要帮助？</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>您可以随时关闭此窗口。我们会保留您的进度。</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>该怎么做。</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>请人再看一次</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>书面投诉</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>未被接受</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>一次，截止 {day}。由另一人决定。</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>编号 **{reference}**，{when}。
[保存报告](save-report)给客服。</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>编号 **{reference}**，{when}。
[带走给客服的详情](save-report)。</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>审核员写道：</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>我们无法验证您的身份</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>{operator} 不能开立此账户。以下是原因和做法。</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>更改密码</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>正在更改</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>设置新密码</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>邮件中的验证码</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>15 分钟内有效。没有邮件？查看垃圾邮件，或[发送另一个验证码](forgot)。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>等待您输入验证码</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>我们已向 **{address}** 发送邮件。其中有验证码，或说明没有账户使用此邮箱。</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>至少 {count} 个字符，且不在泄露密码名单中</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <source>State</source>
            <translation>州</translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>您的验证有结果了。打开窗口查看。</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name}：有人正在查看</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>填写您的资料</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>提交即表示您确认这些资料属于您本人。</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>提交前请核对</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>核对您的资料</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>请与您的证件核对。有误之处请更正。在您确认之前不会提交任何内容。</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>确认并提交</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>这是别人吗？</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>保留这些资料</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>保留此证件</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>下一步：结果</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>下一步：几秒后显示结果</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>个人资料</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>公共记录将这些资料与您的手机对应。有误之处请更正。在您确认之前不会提交任何内容。</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>正在提交</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>这不是我</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>使用其他证件</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>使用其他证件？</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>我们会删除照片和从中读取的内容，您重新选择证件。</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>我们会删除这些资料，您用另一个手机号码重新开始。</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>这些是我们从您的证件中读取的。请补充缺少的内容。在您确认之前不会提交任何内容。</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>哪个是您现在的地址？</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>请按您证件上的写法填写。在您确认之前不会提交任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation>2 张照片中我们已收到 1 张。另一张发送完成前请保持此窗口打开。</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>2 张照片中我们已收到 1 张。另一张会从停下的地方继续。</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>2 张照片中我们已收到 1 张。您可以关闭此窗口：另一张稍后继续。</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>两张照片都会从这台电脑和 {operator} 删除。您可以随时重新拍摄。</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>取消并删除照片</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>取消并删除照片</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>选择其他照片</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>与您填写的内容比较</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>删除照片</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>删除照片</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>删除您的照片？</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>删除您的照片？</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>全部已收到。请稍候。</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>会从停下的地方继续。</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>它会从这台电脑和 {operator} 删除。您可以随时重新拍摄。</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>保留照片</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>保留照片</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>发送完成前请保持此窗口打开。</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>发送完成前请保持此窗口打开。</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>下一步：结果</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>未被接受</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>有一张照片无法使用。原因如下。</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>照片已发送</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>读取您的证件</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>正在发送您的照片</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>正在发送您的照片</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>在这里和通过邮件告知您结果</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>会从停下的地方继续。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>您可以关闭此窗口。再次打开时会继续。</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>您可以关闭此窗口。再次打开时会继续。</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>约 5 秒</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}，停在 {percent}%</translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation>{sent} / {total}</translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation>{total} 张照片已发送 {sent} 张</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>返回或取消</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>文字放大、缩小、恢复</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>按下实心按钮</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>本列表</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>勾选、选择或拍照</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>下一个控件、上一个控件</translation>
        </message>
    </context>
    <context>
        <name>ShownCheck</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation>拍照</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>4 项中 0 项就绪</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>四项都满足时，我们为您拍照。</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>立即拍照</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>约 1 分钟</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>在这台或另一台电脑上，从您停下的地方继续。</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>第一次来？[创建账户](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>正在登录</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[忘记密码？](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>已选择</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>请求帮助</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>请带好手机，或护照、驾照、身份证。</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>降低操作区</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>更多语言</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>这台机器上不会留下任何内容。您完成或离开后，屏幕会清空。</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>约 2 分钟证明您的身份</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>升高操作区</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>触摸开始</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>第 {number} 步，共 {count} 步，{label}，{state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>全部完成</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>待完成</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>密码强度：{word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>强</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>弱</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} / {limit} 个字符</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>Text size {percent}</source>
            <translation>文字大小 {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**什么都不会丢失。**安装更新并重新启动程序：您填写的内容都在，密码除外。</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**您到目前为止发送的内容是安全的。**请在家继续，或询问机器附近的工作人员。</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**您的进度已保留。** 安装更新后重新启动程序，您会回到这一步。</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>需要更新</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>联系客服</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>获取更新</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>需要更新</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>{operator} 增加了此版本程序无法显示的步骤。</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>{operator} 需要更新这台机器上的程序后才能继续。</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>{operator} 需要此程序的更新版本。当前版本是 {version}。</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>{operator} 需要此程序的 {minimum} 或更新版本。当前版本是 {version}。</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>测试视频</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation>语言，{name}</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>照片已移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>需要查看</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>这会让您无法继续</translation>
        </message>
        <message>
            <source>{label}, {light}: {value}. {advice}</source>
            <translation>{label}，{light}：{value}。{advice}</translation>
        </message>
    </context>
    <context>
        <name>_ReviewRow</name>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>要求重新拍照</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>照片有什么问题</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>为什么再试也无济于事</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>将照片拖放到这里</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>“{name}”在中间中断，图片缺了一部分。</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>“{name}”没有内容。复制或下载可能中断了。</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>“{name}”有 {size} MB，我们最多接受 {limit} MB。</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>“{name}”是需要密码才能打开的 PDF。</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>“{name}”是{kind}，不是我们能读取的照片。</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>还可尝试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>社会安全号码或 ITIN 有九位数字，而这不可能是其中一种。</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>ZIP 编码有 5 位数字，或带连字符的 9 位。</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>途中的运营商没有放行我们的短信。您填写的内容没有问题。</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>代码行第 {line} 行的一个校验位与前面的字符不符。其中有一个印错或读错了。</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>出生日期不能晚于今天。</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>手指或其他物体遮住了文字。</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>灯或窗户的反光使下面的文字无法读取。</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>姓名需要字母，而“{value}”中有其他内容。</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>该国的号码有 {limit} 位，而这有 {length} 位。</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>我们必须检查的一部分被撕破、磨损或遮住了。</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>有人正在查看</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>审核员无法确认它是有效的原件。</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>审核员需要知道要看什么，而这少于 {limit} 个字符。</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>我们需要的一项服务没有回应。这不是您的问题，也没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>请补上缺少的数字。</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>请添加缺少的一面。</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>另一个账户已用此号码验证。</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>此程序的另一个窗口已在这台电脑上打开。</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>至少有一个角在照片之外。</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>这个角度下，远端的文字太扁，无法读取。</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>检查两者并重新输入密码，或[设置新密码](forgot)。</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>检查地址，或[联系客服](support)。</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>请检查年、月、日。</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>请检查数字和国家代码。</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>请检查数字，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>请查看我们最新的邮件，或[发送另一个验证码](forgot)。</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>请查看我们最新的邮件；旧验证码会失效。{tries_left}。</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>检查号码并[重新发送短信](resend-link)，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>检查拼写并[更改邮箱](change_email)。</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>请检查年份。</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>请核对现在显示的内容，然后继续。</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>请选择 JPEG、PNG、WebP 或 HEIC 格式的照片。</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>选择其他文件，或重新拍照。</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>请重新选择一次，或换一个网络再试。</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>请选择您居住的国家或地区。如果是{country}，请[询问客服](support)何时会改变。</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>选择证件的扫描件，或拍摄证件。</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>请选择您居住的州。如果是{state}，请[询问客服](support)何时会改变。</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>请选择您所在的州。</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>请将每一行与您的正式证件核对，并更正不同之处。</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>请与电脑上的代码核对，或在那里显示新的代码。</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>请连接网络，或使用这台电脑上的摄像头或文件。</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>从手机或相机重新复制，或重新拍照。</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>将它复制到其他文件夹后再选择。</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>请更正，例如 maya@example.com。</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>请更正。</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>请更正 ZIP 编码或州。</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>您是指 [{suggestion}](use:{suggestion}) 吗？</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>为了您的安全，每个链接只能使用一次。</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>容易猜到：{length} 个字符，其中含有{what}。</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>容易猜到：{length} 个字符。</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>请输入有手机套餐的号码，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>请输入手机号码，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>请输入那里的号码，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>请输入您自己的手机号码，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>请填写。</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>输入了五次错误的验证码，因此我们停用了它。</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>请腾出空间。其间您可以继续。</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>靠近窗户或打开灯，重新拍照。</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>请在那个窗口继续。</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>请在此窗口继续，或[发送新链接](resend-link)。</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>请按现在显示的内容继续。</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>请继续。如果再次发生，请为客服[复制报告](copy-report)。</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>请继续。把密码放在手边。</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>将摄像头垂直对着证件上方，重新拍照。</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>拿住证件的边缘或将它放下，重新拍照。</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>如果是您，请[显示新二维码](start-handoff)。如果不是，有人看到了二维码：请[联系客服](support)。</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>如果是您，请[使用其他号码](phone)。如果不是，请[联系客服](support)。</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>如果您已有换发的证件，请使用[那份证件](documents)。</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>如果您最近搬家，请[编辑地址](edit)并使用原来的地址。</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>如果您认为这是错误，请申诉，会有人查看。</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>如果您认为这是错误，请申诉，会由另一人查看。</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>请安装附加组件“backend”，或用 --server 启动程序。</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>安装更新后重新启动程序。</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>它标称 {megapixels} 百万像素，超过任何相机，因此我们没有打开。</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>它已于 {expired_on} 过期</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>它输错了、已使用过，或已超时。</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>它不是我们最新邮件中的验证码，或已超过 15 分钟。</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>有效期至 {expires_on}，在此之前您可以使用。</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>它看起来是屏幕或打印件的照片。我们必须看到原件。</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>它看起来像复印件。我们必须看到彩色原件。</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>请在光线好的地方将证件放平，重新拍照。</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>将证件放平，保持不动，重新拍照。</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>请将证件放平，避免反光和手指遮住这些行，重新拍照。</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>照片中代码行的第 {line} 行无法读取。</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>邮件无法送达“{value}”：它需要名称、@ 和域名。</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>邮件无法送达 {domain}。</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>避开直射光，重新拍照。</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>没有运营商认识此号码，短信无法送达。</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>暂时不能再发送消息</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>“{name}”没有任何一页包含照片或扫描件。</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>没有电话使用这个号码。</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>没有公共记录与此手机号码关联。预付费、家庭和公司套餐，以及搬家之后，这都很正常。</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>此手机没有记录</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>在世的人没有出生于 {year} 年的。</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>{country}尚未开放</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>{state}尚未开放</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>照片中没有像身份证件的内容。</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>缺少一面</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>请打开一个网页登录网络。我们将在 {wait}后重试。</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>我们的服务器有回应，但很慢。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>我们的服务器无法读取此程序发送的内容。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>我们的服务器没有回应</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>我们的服务器没有回应。这是我们的问题，没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>我们的服务器需要此程序的更新版本。您的进度已保留。</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>证件缺了一部分</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>保存一份无密码的副本，或拍摄证件。</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>请多写一点</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>请用手机相机扫描二维码，或在手机上输入地址。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>请缩短。</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>请在电脑上显示新二维码并扫描。</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>有人在手机上选择了“这不是我要求的”，因此我们关闭了链接，并删除了通过它传来的照片。</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>有人在手机上选择了“这不是我要求的”，因此我们停止了链接。没有透露您的任何信息。</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>这台电脑和我们服务器之间有东西改变了回应：常见的是酒店或办公室的登录页面。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>其间有内容改变了</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>有东西遮住证件</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>缺少内容</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>重新拍照，或将它缩小保存。</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>请重新拍照，或使用[其他证件](documents)。</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>请将证件单独放在素色平面上拍照。</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>请拍摄证件本身。</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>请拍摄您选择的证件，或[选择其他证件](documents)。</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>请拍摄所要求的一面。</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>靠近一些重新拍照，或选择原始文件而不是预览图。</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>重新拍照，让四个角都在其中。</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>请重新拍照。如果再次出现，请使用[其他证件](documents)。</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>发送短信 START 至 {sender} 并[重新发送短信](resend-link)，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>我们的短信被阻止</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>这个邮箱看起来输错了</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>这不可能是姓名</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>验证码无效</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>验证码已过期</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>验证码已过期。</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>验证码已作废</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>验证码不正确</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>验证码不正确。</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>未能发送</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>这个日期不存在</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>这个日期在未来</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>这不存在</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>这是证件的复制品</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>这是另一份证件</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>这不是电话号码</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>这不是电子邮箱</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>现在不能这样做了</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>这不是您的密码</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>这是另一面</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>两张照片相同</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>太长了</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>这个号码不可能正确</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>此密码容易猜到</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>此密码已泄露</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>密码太短</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>密码太长</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>此邮政编码不存在</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>太快了</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>年份太早</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>PDF 中没有照片页</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>SIM 卡最近更换过</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>此号码的 SIM 卡更换不到一天。为了您的安全，我们会等它更久一些。</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>ZIP 编码在另一个州</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>ZIP 编码与记录不同</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>您输入时，账户在另一个窗口中被更改了。</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>账户已在另一台电脑上打开，因此这里退出了登录。</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>自动检查无法决定，这很常见。</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>出生日期与证件不同</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>验证码有 6 位数字。</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>验证码不完整</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>代码行不吻合</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>电脑不允许此程序读取“{name}”。它可能已被移动，或正在别处打开。</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>发送照片时连接中断。我们保留着照片。</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>连接很慢</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>您填写的出生日期与证件上的不同。</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>资料与我们可用的记录不一致。我们不能说明是哪一项。常见原因：最近搬家、改名、输入错误，或手机套餐用的是他人姓名。</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>证件即将过期</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>照片中的证件最多 {width} × {height} 像素，短边低于 {limit} 时文字无法读取。</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>证件上没有拉丁字母的行，而我们只能比较拉丁字母。</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>证件已损坏</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>证件或摄像头移动了，或离得太近无法对焦。</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>邮箱和密码不匹配，或没有这样的账户。</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>文件已损坏</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>文件太大</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>文件需要密码</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>正面和背面是同一张图片。</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>法律文本取决于您居住的州。</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>光线太强，文字看不清。</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>已达到一个账户的照片上限。</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>为了您账户的安全，已达到尝试次数上限。</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>链接短信未能发送</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>链接已过期</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>短信中的链接有效 10 分钟，现已超时。</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>链接已停止</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>链接已使用过</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>邮件被退回</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>{domain} 的邮件服务器说此邮箱不存在。</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>姓名与证件不同</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>您填写的姓名与证件上的不同。</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>此号码属于另一个账户</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>数字不一致</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>号码未开通</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>号码太短</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>页面或记录不存在，或已被删除。</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>在这台电脑上应答的部分没有安装，也没有设置服务器。</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>此密码不属于这个账户。</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>手机套餐用的是他人姓名</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>手机的链接已停止</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>照片到达时已损坏</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>照片没有颜色</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>照片像素过多</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>照片模糊</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>拍照角度太偏</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>照片太亮</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>照片太暗</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>照片太小</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>照片显示的证件与您选择的不同。</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>照片显示的是证件的另一面。</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>照片在途中停下</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>此链接不再接收照片。</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>程序意外结束</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>程序已打开</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>程序不完整</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>记录显示的略有不同。我们不能说明是什么。</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>请求在途中被改变了。</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>请求无法理解</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>同一请求仍在进行中。</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>服务器回应的代码是 {code}。</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>缺少州</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>其间这一步已在这里或另一个窗口完成。</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>系统没有存放密钥的安全位置，因此关闭此窗口后您需要重新登录。</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>短信未能送达</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>短信被拦下</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>照片中的文字或代码行无法读取。</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>照片上有反光</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>有此版本无法显示的消息</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>日历上没有这一天。</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>光线不足，无法读取文字。</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>您无需做任何事。结果会显示在这里，也会发到您的邮箱。</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>这台电脑没有连接。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>这台电脑没有空间了，您输入和选择的内容会随此窗口关闭而丢失。</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>这台电脑不在手机可共用的本地网络（例如家里的 Wi-Fi）中。</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>按此日期您是 {age} 岁，而 {operator} 只能验证成年人。</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>这是座机</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>这是座机，无法接收短信。</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>这是收费或免费服务号码，不属于任何个人。</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>这是服务号码</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>这是网络号码</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>这是网络号码 (VoIP)，没有运营商能确认它属于您。</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>这里是空的，而我们需要它。</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>这超过了我们能存储的 {limit} 个字符。</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>此链接已结束</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>此号码曾回复 STOP，因此运营商不转发我们的短信。</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>此密码在泄露密码名单中，别人会最先尝试它。</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>这张照片之前被拒绝过</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>这次比平常久</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>此版本太旧</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>手机上输入了三次错误的数字，因此我们停止了链接。没有透露您的任何信息。</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>勾选方框以继续。</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>倾斜证件或关掉灯，重新拍照。</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>为了您的安全，一段时间后我们会让您退出登录。您发送的内容全部保留。</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>照片太多</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>短时间内这台电脑发出了太多请求。</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>尝试次数过多</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请再试一次。</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>请再试一次。如果再次出现，请[联系客服](support)。</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>请将证件翻过来，拍摄另一面。</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>请输入全部九位数字。</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>请输入全部六位，或粘贴整个验证码。</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>请重新输入。区分大小写。</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>请更新程序，或[联系客服](support)。</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>请使用[其他证件](documents)。</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>请换一个，例如四个互不相关的词。</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>如果您有其他国家的证件，请使用它，或[联系客服](support)。</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>请改用证件，或使用您本人名下套餐的手机。</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>请改用证件。约需 5 分钟。</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>请使用带拉丁字母的证件，例如[您的护照](documents)。</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>请使用换发的证件或[其他证件](documents)。如果我们读错了日期，请重新拍照。</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>请使用 {limit} 个或更多，且不含它。</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>请使用 {limit} 个或更多。</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>请稍等，[重新发送短信](resend-link)，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>请等到 {available_at}，并查看已收到的消息。</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>请等到 {available_at}，或[联系客服](support)。</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>请等待 {wait}。我们会自动继续。</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>请等待，或换一个网络再试。</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>我们只能向以下国家或地区的号码发送链接：{countries}。</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>我们能存储 {limit} 个字符，而这有 {length} 个。</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>我们不能接受这个国家的证件</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>我们不能接受此证件</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>我们不能接受这种证件</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>我们不能为您提供账户</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>在您同意之前，我们不能开立账户。</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>我们无法打开文件</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>我们无法读取代码行</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>我们无法读取证件</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>我们无法读取这种文件</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>我们无法读取这种文字</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>我们无法在这台电脑上记住您</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>我们无法用这些让您登录</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>我们无法向该国发送短信</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>我们无法理解回应</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>我们未能确认您的资料</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>我们需要一张正面和一张背面的照片。</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>我们需要您的同意</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>我们没有看到证件</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>一小时内我们已发送了允许的最多消息。</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>我们将在 {wait}后重试，并从停下的地方继续。</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>我们将在 {wait}后重试。</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>收到的内容与这台电脑发送的不同。</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>请按您证件上的写法填写。</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>请写一两句话。</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>年份错了？请更正。否则请在 {adult_on} 之后再来。</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>您还未满 {limit} 岁</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>您已离线</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>您已退出登录</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>您可以关闭此窗口。一有进展我们就写信给您，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>您填写的是 {postal_code}。搬家后，记录可能几周都未更新。</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>您已发送过这张图片，它无法使用。</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>您在另一台电脑上登录了</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>您的运营商没有接受短信。</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>您的运营商退回了短信：手机关机、不在服务区，或号码有误。</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>您的运营商尚未确认短信已到达。</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>您的运营商将尾号 {ending} 的号码登记在他人名下。家庭和公司套餐这很正常。</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>您的资料需要再看一次</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>您的手机无法连接这台电脑</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>您的进度会保留。</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>您的短信迟到了</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>请再[核对您的资料](edit)，或[使用证件](documents)。</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[选择其他证件](documents)。</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[更正日期](edit)；如果是我们读错了，请重新拍照。</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[更正姓名](edit)，或使用写有此姓名的证件。</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[重新发送邮件](resend-email)以获取新的验证码。</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[重新发送短信](resend-link)，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[发送新链接](resend-link)，并输入此窗口显示的数字。</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[发送新链接](resend-link)。</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[登录](sign_in)后从同一步继续。</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[登录](sign_in)后在这里继续。</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[登录](sign_in)那个账户，使用其他号码，或[用证件验证](documents)。</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>现在[用证件验证](documents)，或明天再用此号码。</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>一个 BMP 图片</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>一个 GIF 动画或图形</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>一个 JPEG 2000 文件</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>一个 JPEG XL 文件</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>一个 PDF 文档</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>一个 Photoshop 文件</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>一个 TIFF 或相机原始文件</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>一个未知类型的文件</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>一张这里不接受的格式的照片</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>一个程序</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>一个声音文件</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>一个文本文件</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>一个视频</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>一个网页</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>一个 AVIF 图片</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>一个 SVG 图形</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>一个压缩包</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>一个图标文件</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>一个办公文档或压缩包</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>{operator} 按必须遵守的规则核对了您的资料，不能开立此账户。我们不能说明是哪条规则。</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>{operator} 没有{state}的许可。</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>{operator} 还不能接受{country}的证件。</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>{operator} 不能接受该国签发的这种证件。</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>{operator} 不能为居住在{country}的客户服务。</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>{operator} 只能接受今天仍有效的证件。更清晰的照片也没有帮助。</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>{postal_code} 不在{state}。</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>已收到 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>已确认，尾号 {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>连接中断。我们保留您的照片并重试。</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>连接中断。我们正在重试。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>%n 秒后重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>没有回应。我们保留您的照片并重试。</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>我们的服务器没有回应。我们正在重试。</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>第 {number} 步，共 {count} 步，{label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>提交于 {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>照片已加密存储在这台电脑上。</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>我们正在查找您停下的地方。</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>我们现在重试。</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>欢迎回来。</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>您的资料</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>您的照片无法存储在这里：请保持此窗口打开。</translation>
        </message>
    </context>
</TS>
