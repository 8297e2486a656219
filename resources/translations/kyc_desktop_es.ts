<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>Unos 3 minutos</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>Crear su cuenta</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Creando</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>Recibir novedades por correo. **Opcional, se cancela cuando quiera.**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>¿Ya tiene una cuenta? [Iniciar sesión](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>Acepto las [Condiciones del servicio](terms) y la [Política de privacidad](privacy)</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>Siguiente: confirmar el correo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>La que eligió para esta cuenta.</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>Enviamos un código de 6 cifras a esta dirección.</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>Su cuenta está abierta. La dirección todavía se puede cambiar, con su contraseña.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caracteres o más, y que no esté en la lista de contraseñas filtradas</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>{operator} necesita una cuenta antes de comprobar quién es usted.</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>Una persona que no tomó la decisión lee su mensaje y todo lo que envió.</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>Apelación, sin enviar todavía</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Pedir otra revisión a una persona</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>Siguiente: una revisión, por una persona</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>Enviar apelación</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Qué pasa después</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>¿Qué debe saber la persona que revisa?</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>Puede apelar una vez, hasta el {day}. Diga qué está mal o qué falta; una o dos frases es lo que más ayuda.</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>Recibe el resultado aquí y por correo, con los motivos.</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>Un PDF. También le enviamos una copia por correo.</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copiar la referencia</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>Ir a {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>Comprobante de verificación de identidad</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>No se pudo guardar ahí. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>Guarde este comprobante. Preguntas: {email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Documento PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>Comprobante {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>Guardar su comprobante</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>Guardado. También le enviamos una copia por correo.</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>Ver qué guardamos</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation>Verificado como</translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation>Verificada {time}</translation>
        </message>
        <message>
            <source>We have emailed it to you. Touch for a code to scan.</source>
            <translation>Se lo enviamos por correo. Toque para ver un código que escanear.</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>Qué se guarda, por cuánto tiempo y cómo borrarlo</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Cuándo y cómo</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>Su identidad está verificada</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>Su identidad está verificada, {name}</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Su comprobante</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>{operator} confirmó su identidad. No hay nada más que hacer.</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}, con un documento</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}, con el teléfono móvil</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Con las cuatro, tomamos la foto por usted.</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>Encuadrada</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sin reflejos</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Legible</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nítida</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>El video se queda en esta computadora. Usted ve la foto antes de que se envíe.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Subir una foto</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar mi teléfono</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>{count} de 4 listas</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>Cámara: {name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>Elegir una cámara</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>No hay cámara</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>Imagen de la cámara</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>Otra aplicación usa la cámara</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>Bien. No lo mueva.</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>Listo. Leyendo la foto.</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>¿No sale bien? La foto de un archivo también sirve.</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>¿No sale bien? La cámara de su teléfono es más nítida.</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>No lo mueva. La imagen está borrosa.</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>Sosténgalo recto, de frente a la cámara.</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>No lo mueva. Lo estamos leyendo.</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>Se usa para fotografiar su documento. El video se queda en esta computadora.</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>Puede estar desconectada o en uso por otra aplicación. Cierre esa aplicación e intente otra vez, use su teléfono o suba una foto.</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>Hay demasiada luz. Gírese para alejarse de ella.</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>Está demasiado oscuro. Gírese hacia la luz.</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>No tape el texto con los dedos.</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>Encuadre el reverso de la tarjeta con todo su código.</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>Encuadre la tarjeta con las cuatro esquinas.</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>Encuadre la página con la foto y las dos líneas de código.</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>Aléjelo. Una esquina queda fuera.</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>Acérquelo a la cámara.</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>Bájelo un poco. Falta una esquina.</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>Muévalo hacia su izquierda. Falta una esquina.</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>Muévalo hacia su derecha. Falta una esquina.</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>Súbalo un poco. Falta una esquina.</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>Ahora su sistema le pide permiso para usar la cámara</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir la configuración</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>Abra la tapa o el interruptor de privacidad de la cámara. Si no hay ninguno, permita la cámara en la configuración del sistema.</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>Conéctela otra vez y todo continúa solo, o elija otra cámara arriba.</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>Muestre el original, no una copia ni una pantalla.</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>Muestre {task}.</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>La cámara</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>La cámara no funciona</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>La cámara está bloqueada</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>La cámara de este equipo no da imagen. Pida ayuda o intente otra vez.</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>La cámara de este equipo no da imagen. También sirve la cámara de su teléfono.</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>La cámara se desconectó</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>La imagen está negra</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>El sistema no deja que esta aplicación use la cámara. Permítalo en Configuración, Privacidad, Cámara, y vuelva aquí.</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>Este es el otro lado. Dele la vuelta.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>Inclínelo un poco. Hay un reflejo abajo.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>Inclínelo un poco. Hay un reflejo arriba.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>Incline un poco el documento. Tiene un reflejo.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>Inclínelo un poco. Hay un reflejo a la izquierda.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>Inclínelo un poco. Hay un reflejo a la derecha.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar la cámara</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>Usar la cámara de su teléfono</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>No vemos ninguna cámara</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>{camera} no nos da imagen. Cierre la otra aplicación, por ejemplo una videollamada, e intente otra vez.</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>¿Necesita ayuda?</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>Cambiar el correo</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>Cambie su correo</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>Correo nuevo</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>Siguiente: el código del correo nuevo</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>Hasta ahora nuestro mensaje se envió a **{address}**.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>La que eligió para esta cuenta.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando su código</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>Enviamos ahí un código nuevo. El código del correo anterior deja de funcionar.</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>Elegir otro documento</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Elegir otra foto</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>Corregir mis datos</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir la cámara</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>Repetir la foto</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Subir una foto</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar mi teléfono</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Usar esta foto</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation>Todas las esquinas dentro</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>Todo se lee. ¿Es usted?</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>Las tres líneas de código concuerdan</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>Las dos líneas de código concuerdan</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>N.º de tarjeta</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>La cifra de control es correcta</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>Comprobado en esta computadora</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>Comparado con lo que escribió</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>No se ven las esquinas</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>Cortado al final de la línea, no importa</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>Este es el motivo.</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>¿Se ve bien la foto?</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>¿Es esto lo que dice su documento?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Expedido por</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Expedido el</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>N.º de permiso</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>Segundos nombres</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>No hay líneas de código en este lado</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sin reflejos</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>Faltan esquinas en la foto</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>No está nítida en todas partes</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>La computadora no puede leer nada de este lado; lo mira una persona. No se envía nada hasta que la use.</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>N.º de pasaporte</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>Leído de su tarjeta</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>Leído de su documento</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>Leído de su permiso</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>Leído de su pasaporte</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>Leído con una corrección, revíselo</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nítida</translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation>Algo difiere de lo que escribió</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>Algo tapa una parte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>Calle, línea 2</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>El código de barras está leído</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>El código de barras no dice nada sobre usted</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>Las líneas de código son dudosas</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>La línea roja es distinta. Corrija lo que escribió, o tome la foto otra vez si leímos mal.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>Hay %n motivo.</numerusform>
                <numerusform>Hay %n motivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>Hay %n motivo. Está marcado en la foto.</numerusform>
                <numerusform>Hay %n motivos. Están marcados en la foto.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>Hay dos motivos.</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>Hay dos motivos. Los dos están marcados en la foto.</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>Hay un motivo. Está marcado en la foto.</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>Esta foto llegó de su teléfono. La computadora no puede leer nada de este lado; lo mira una persona.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>No pudimos leer todo con seguridad. Compárelo con su documento.</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>Leímos estos datos de la foto de su teléfono. Cuenta cuando usted la use.</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>Leímos estos datos de la foto. No se envía nada hasta que la use.</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>Lo escribió en otro orden, no importa</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>Usted escribió {typed}</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>Usted escribió {typed}, no importa</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**No hace falta que espere aquí.** Puede cerrar la ventana: el resultado también llega por correo, y esta aplicación se abre con él.</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**No hace falta que espere aquí.** El resultado también llega por correo.</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>En comprobación</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>Comprobando sus datos</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>Comparando con su documento</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>Comparando con los registros</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Datos enviados</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Siguiente: el resultado</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>Más lento de lo habitual</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>Suele tardar unos segundos. Usted no tiene que hacer nada.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar con un documento</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>Seguimos intentándolo.</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>Recibe el resultado, aquí y por correo</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Comprobar este equipo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>Copiar para soporte</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>Todo lo que necesita está disponible.</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>Comprobando. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>Algo le impediría continuar. Al lado se indica qué hacer.</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>Puede continuar. Falta algo, y hay otra manera.</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>Se borra en {time}</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>Abrir en un teléfono</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Abrir el enlace</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>La ventana espera un teléfono</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}, {length} cifras, {count} escritas</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>Escriba para filtrar la lista, use las flechas para moverse por ella.</translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation>{option}, {row} de {rows}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Todavía sin respuesta</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>Sin conexión. Intentando otra vez</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>Entorno de pruebas</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Conexión segura</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 día</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1 minuto</translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation>+10 minutos</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>Los enlaces, los códigos y las esperas siguen este reloj.</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>No hay ningún fallo activado.</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Nada espera a una persona.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>El reloj del entorno de pruebas marca {now}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>¿Sigue ahí? Esta pantalla se borra en %n segundo.</numerusform>
                <numerusform>¿Sigue ahí? Esta pantalla se borra en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>He terminado, borrar la pantalla</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>Esta pantalla se borra para que la persona siguiente no vea nada de usted.</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>Código de país, {country}, +{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Domicilio</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nombre legal</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Teléfono móvil</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>N.º de Seguro Social</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>Solo mostramos las cuatro últimas cifras.</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>termina en {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>Depto., piso</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation>Indicada en el paso 3.</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>Indicada en el paso 3.  [Cambiarla ahí](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>Número de Seguro Social</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Código postal (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>A file is missing: {file}</source>
            <translation>Falta un archivo: {file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>Puede que haya un cortafuegos. Pruebe otra red o pregunte a quien administra la suya.</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>Puede que responda en su lugar una red que lee lo que se envía, en una empresa o un hotel. Pruebe otra red o pida el certificado a quien administra esta.</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>Se pueden mostrar todas las escrituras</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>Permítala en los ajustes del sistema o use la cámara de su teléfono.</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>Pida a quien administra su red que permita {host}.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>Compruebe que este equipo está conectado a internet.</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>Compruebe la fecha y la hora de este equipo.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>Todo funciona. Al cerrar la ventana tendrá que iniciar sesión otra vez.</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>Instale el programa de nuevo para recuperarlo.</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>Instale la actualización. Conservamos su lugar.</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>Se puede escribir en ella y nadie más la lee</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>No indica cuánto espacio queda</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>Va {minutes} minutos adelantado</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>Va {minutes} minutos atrasado</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Está en hora</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>Guarda la clave de lo que escribió</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>Funciona en este equipo</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>Libere espacio, o quizá no se guarde lo que escriba.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Sin respuesta a tiempo</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>No hay cámara</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>No se indicó ningún servidor y aquí no hay ninguno instalado</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>No se puede guardar nada en {folder}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>Solo {megabytes} MB libres</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>Otras personas de este equipo pueden ver {folder}</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>Las páginas se desplazan. Con una escala menor en los ajustes del sistema se ve más.</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>Las fotos de archivos y las de su teléfono sirven igual.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>Ponga en hora este equipo o deje que lo haga internet.</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>Inicie sesión en la red desde el navegador o pruebe otra red.</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>Alguien responde en nombre de {host}</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>En {host} responde otra cosa</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>Algo en el camino impide el cifrado. Pruebe otra red.</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>Inicie el programa con la dirección de un servidor: --server URL.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>El certificado de {host} no es válido hoy</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>La red puede ser lenta, o puede que haya un cortafuegos. Pruebe otra red.</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>El proxy {proxy} no deja pasar nada hacia {host}</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>El sistema no la permite</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>El sistema no tiene un lugar seguro para las claves</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>No hay pantalla</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>Este equipo no confía en el certificado de {host}</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>No se pudo comprobar ({kind})</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>Lo que contiene está cifrado. Aun así, quíteles el acceso.</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} está lista</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} responde y la conexión está cifrada</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} pide una versión más reciente de este programa</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>No se puede acceder a {host}</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>No se puede acceder a {host} de forma segura</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} no responde a tiempo</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>No se encuentra {host}</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>{megabytes} MB libres</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>Se usa {proxy}, según la configuración de este equipo</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size} al {scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size} al {scale} es poco espacio</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>El reverso de {document}</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Permiso de conducir</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>El anverso de {document}</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Identificación nacional</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Pasaporte</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>La página con foto de {document}</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Identificación estatal</translation>
        </message>
        <message>
            <source>back</source>
            <translation>reverso</translation>
        </message>
        <message>
            <source>front</source>
            <translation>anverso</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>página con foto</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>su documento de identidad</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>su documento</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>su permiso de conducir</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>su pasaporte</translation>
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
            <translation>1 foto</translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation>Un permiso en tarjeta y vigente, con letras latinas.</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>Un permiso en tarjeta y vigente. No sirven los de papel ni los de aprendizaje.</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>Una libreta de pasaporte vigente. Las tarjetas de pasaporte no sirven.</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>Un pasaporte vigente, con sus líneas de código al pie de la página con foto.</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>Un documento de identidad de su estado, vigente. Los de papel no sirven.</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>Un documento de identidad vigente, con letras latinas.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>Elija su documento</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Permiso de conducir</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>Anverso y reverso</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>¿Cómo quiere tomar la foto?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Expedido por</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>Debe estar vigente, ser el original y ser suyo. Sin fotocopias ni capturas de pantalla.</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Buscando una cámara</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Identificación nacional</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>Siguiente: una foto de una página</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>Siguiente: fotos de los dos lados</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>No hay cámara</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir la cámara</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Pasaporte</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>Escanee un código y las fotos llegan directo aquí</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>Más nítida</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar el código</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Identificación estatal</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>La cámara de aquí</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>La cámara de esta computadora</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Subir una foto</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Su teléfono</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>Encontrada: {camera}</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} o {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}, hasta {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Quitar {file}</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>Cambiar la fecha de nacimiento</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Revise antes de enviar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Editar sus datos</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>¿Volver al paso 3?</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>¿Salir sin sus cambios?</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>Guardar y enviar</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>Los datos que encontramos se descartan y le enviamos un enlace nuevo por SMS.</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>Lo que cambió aquí se olvida. Sus datos quedan como estaban.</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>Escríbalos como figuran en sus documentos oficiales.</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}, sin enviar todavía</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>Cambiar el correo</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>Puede tardar un minuto. Busque en Spam y en Promociones un correo de **{sender}**, enviado a las {time}.</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>Puede tardar un minuto. Busque en Spam y en Promociones un correo de **{sender}**.</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>¿No le llegó nada?</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>Abra el enlace del mismo correo, en esta computadora o en su teléfono. Esta página continúa sola.</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>¿Prefiere no escribirlo?</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>Reenviar correo</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>Reenviar correo en {time}</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>Por ahora enviamos todos los correos que podíamos. Mire los que ya llegaron.</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>Confirme su correo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>Correcto. Un momento.</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>Escriba el código de 6 cifras que enviamos a **{address}**. Lo comprobamos en cuanto esté la última cifra.</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>Siguiente: elegir cómo verificar</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>El código funciona hasta las {time}.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando su código</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>Puede pegar el código completo.</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>Puede pegar el código completo. Vence: {time}.</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>Antes: {value}.   [Deshacer](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>Detalles del intento copiados</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Reclamaciones: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>También puede hacerlo todo con [el teclado](shortcuts).</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>Nada aquí puede abrir esto</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>O [chatee con nosotros](chat).</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>O llame al {phone}, {hours}.</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>O llame al {phone}.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>Referencia copiada</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>Informe copiado</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Informe guardado</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>Faltan las licencias</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>El informe no se guardó</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>El sistema no tiene ningún programa para {url}. Copie la dirección y ábrala en otro lugar.</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>A esta instalación le falta un archivo. Instale el programa de nuevo para recuperarlo.</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>Este es el entorno de pruebas: [la bandeja](inbox) muestra correos y SMS.</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>Escriba a [{email}](mail).</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>Su referencia es **{reference}**.</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[Compruebe este equipo](doctor): red, cámara y lo demás que hace falta.</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[Contactar con soporte](support) le comunica con una persona.</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>[Copie un informe](copy-report) para soporte si algo no funciona.</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[Copiarla](copy-reference).</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>[Licencias](licences) de lo que contiene este programa.</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>[Preguntas y respuestas](help) se abre en su navegador.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>No se puede escribir en {folder} ({reason}). Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>%n cosa por corregir arriba</numerusform>
                <numerusform>%n cosas por corregir arriba</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n por corregir</numerusform>
                <numerusform>%n por corregir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**Intento {attempt} de {attempts}.** Un documento no gasta ninguno.
Referencia **{reference}**, {when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Editar sus datos</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>No se gastó ningún intento.
Referencia **{reference}**, {when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>Una cosa no coincidió</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Probar otro método</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>Dos cosas no coincidieron</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar con un documento</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>Esta vez no pudimos verificar su identidad</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>Su cuenta y sus datos están seguros. Este es el motivo y lo que puede hacer.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>Su cuenta y sus datos están seguros. Estas dos cosas no coincidieron, y las dos se pueden corregir.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>Su cuenta y sus datos están seguros. Estas {count} cosas no coincidieron.</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[Guarde un informe](save-report) para soporte, o [pida que lo mire una persona](appeal).</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[Guarde un informe](save-report) para soporte.</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>[Lleve los detalles para soporte](save-report) en su teléfono, o [pida que lo mire una persona](appeal).</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>[Lleve los detalles para soporte](save-report) en su teléfono.</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>{count} cosas no coincidieron</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Informe para soporte</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Iniciar de nuevo el programa</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>El fallo es nuestro. Lo que envió está a salvo y conservamos su lugar. Continúe, o inicie de nuevo el programa: volverá a este paso.</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>El informe contiene versiones, códigos y lugares del programa, y nada sobre usted. [Cópielo](copy) o [guárdelo](save), y [contacte con soporte](support) si vuelve a ocurrir.</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>El mismo fallo se repitió. Es nuestro, y conservamos su lugar. Inicie de nuevo el programa: volverá a este paso.</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>Esta aplicación cometió un error</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>Esta aplicación cometió un error</translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Cerca de 1 minuto</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>Elija una nueva. Encuentra todo donde lo dejó.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>¿Olvidó su contraseña?</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>Siguiente: escribir el código</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>Enviar el código</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>Enviamos un código de 6 cifras a esta dirección. Su contraseña queda como está hasta que use el código.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n cosa por corregir</numerusform>
                <numerusform>%n cosas por corregir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>¿No puede escanear?</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>En su teléfono, abra **{host}** y escriba **{code}**</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>Reenviar por SMS</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>Reenviar por SMS en {time}</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Enviar enlace por SMS</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>El enlace se envió a las {time} a su teléfono que termina en {ending}.</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>El enlace se envió a las {time}.</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>Un teléfono</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>Revisar la foto</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>Continúe en su teléfono</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>Desconectar y borrar</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>¿Desconectar este teléfono?</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>Todo llegó y usted ya lo miró.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantenerlo</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>Seguir esperando</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>No se muestra ningún código</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>Ya no se envía nada desde ese teléfono.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir la cámara</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>Teléfono conectado</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Teléfono conectado, esperando fotos</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>Código QR que abre la página de la cámara en su teléfono</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>Escanee este código con su teléfono. Las fotos llegan a esta ventana.</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>Mostrar un código nuevo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dejar de usarlo</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>¿Dejar de usar su teléfono?</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>El código caducó. No se pierde nada.</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>El código funciona una vez, hasta las {time}.</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>Las fotos que envió se borran.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Subir una foto</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>Usar la cámara de esta computadora</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Esperando su teléfono</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>Lo que llegó se queda aquí. Su teléfono no puede enviar más fotos hasta que muestre un código nuevo.</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}, desde las {time}. ¿No es suyo? [Desconectarlo](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>Llegaron todas las fotos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>Revíselas aquí</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Anverso</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Teléfono conectado, esperando fotos</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>Teléfono conectado, esperando la foto siguiente</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>Página con foto</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>Escanee con la aplicación de la cámara</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>Tome las fotos en el teléfono</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>El código no se escaneó a tiempo</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>El enlace se detuvo en el teléfono</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>La foto ({what}) llegó bien, pero esta computadora no puede mostrarla: {why}. [Intente otra vez](fetch), o [úsela sin mirarla](unseen): de todos modos la comprobamos nosotros.</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>Recibido: {arrived}. Siguiente: {task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side}: mírela</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side}: todavía no llega</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side}: leyendo la foto</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>Reemplazar el número de Seguro Social</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>Escriba las nueve cifras.   [Deshacer](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>termina en {digits}</translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation>Una persona está revisando sus datos</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>Una persona está revisando sus fotos</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>Una persona está leyendo su apelación</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>También con esta ventana cerrada</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>Siempre se envía</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>Apelación recibida</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copiar la referencia</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Datos enviados</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>Correo a {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>Siguiente: el resultado, por correo</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>Avisarme en esta computadora</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>Fotos recibidas</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referencia {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>Una persona mira sus datos</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>Una persona mira sus fotos</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>Una persona lee su apelación</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>Alguien que no tomó la decisión mira todo otra vez. Usted no tiene que hacer nada. Puede cerrar esta ventana.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>La comprobación automática no pudo decidir, algo frecuente. Usted no tiene que hacer nada. Puede cerrar esta ventana.</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>El resultado llega por correo. Usted no tiene que hacer nada ni esperar aquí.</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>Tarda más de lo habitual. Usted sigue en la cola.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>Suele tardar menos de {time}.</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>Suele tardar menos de {time}. Horario de revisión: {hours}.</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>Recibe el resultado, con los motivos</translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Bandeja del entorno de pruebas</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>Entorno de pruebas: no se envía nada de verdad</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>El entorno de pruebas respondió: {code}</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Apostrophe</source>
            <translation>Apóstrofo</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>Letras árabes</translation>
        </message>
        <message>
            <source>At sign</source>
            <translation>Arroba</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Latin letters</source>
            <translation>Letras latinas</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Campo siguiente</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>Almohadilla</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>Mayúsculas, fijas</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>Barra</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>Guion bajo</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>Este equipo no funciona.
Intenta arrancar otra vez por sí solo. Aquí no se guarda nada de usted.</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>Pedir ayuda</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Bajar los controles</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Subir los controles</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>Pregunte al personal que está cerca de este equipo.</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>Pedir ayuda</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Elija su idioma</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>Código para la cámara de su teléfono</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Reclamaciones: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Detalles para soporte</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>Escriba el PIN de este equipo.</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>No es culpa suya. Intentamos otra vez cada pocos segundos, y esta pantalla se quita sola. Lo que envió hasta ahora está seguro.</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>Abra esto en su teléfono</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>O llame al {phone}.</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>Política de privacidad</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>Escanee el código con la cámara de su teléfono, o vaya a {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>Escanee el código con la cámara de su teléfono. Su referencia es {reference}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>¿Empezar de nuevo?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>Condiciones de uso</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>La pantalla se borra para la persona siguiente. Lo que envió se queda con nosotros.</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>Este equipo no tiene conexión</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>Le enviamos el comprobante por correo. Escanee el código para llevarse la referencia ahora.</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>Qué guardamos</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>Escriba a {email}.</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Su comprobante</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>Su referencia es {reference}.</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>{operator}: identidad verificada. Referencia {reference}.</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Language, {name}</source>
            <translation>Idioma, {name}</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>A %n segundo del reloj del servidor</numerusform>
                <numerusform>A %n segundos del reloj del servidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n desde el inicio, consulte el registro</numerusform>
                <numerusform>%n desde el inicio, consulte el registro</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>Responde despacio</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>Responde, acepta la versión {version} o posterior</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Volver al inicio</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Did not start on this machine</source>
            <translation>No se inició en este equipo</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>No responde</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>En uso por otro programa</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>No se puede abrir su fuente</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Buscando una cámara</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>No hay cámara</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>Ninguno desde el inicio</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>Ninguna, los comprobantes van por correo o código</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Sin comparar todavía</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>Salir del quiosco</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>Reiniciar para otra persona</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>La imagen está negra</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>El sistema no la permite</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>El sistema debe permitirla primero</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>Esta versión es demasiado antigua para él</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Desconectada</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>no funciona</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>revisar</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all}, de las que {finished} se terminaron</translation>
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
            <translation>{size} GB libres</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}, y se necesita {minimum} o posterior</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>Falta una parte del programa o no encaja. Instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>El programa cometió un error y no puede continuar. Lo que envió está a salvo. Inícielo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>Modo avión apagado, al menos una barra de señal y sin “bloquear remitentes desconocidos”.</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Cambiar el número</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Revisar el número</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>Revisar el teléfono</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>Termina en {ending}. Una cifra equivocada es la causa más frecuente.</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>Hoy no se pueden enviar más SMS.</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Sin entregar todavía</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Reenviar SMS</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>Reenviar en {time}</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviarlo otra vez</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>Enviarlo otra vez por otra vía</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>Enviado a su compañía telefónica</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>El SMS se retrasa</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>Verificar mejor con un documento</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>Seguimos atentos. Si llega, el enlace todavía funciona hasta las {time}.</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>Enviamos un enlace nuevo. El anterior deja de funcionar.</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>Cambiamos a un segundo proveedor de SMS. El enlace anterior deja de funcionar.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>Su compañía telefónica no confirmó que llegara a **{phone}**. Suele ayudar una de estas tres cosas.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Su SMS se retrasa</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>%n componente encontrado</numerusform>
                <numerusform>%n componentes encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>Nombre o licencia</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nada coincide. Revise la ortografía.</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>Buscar por nombre o licencia</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>Este programa se apoya en el trabajo de otros. Aquí consta de quiénes y en qué condiciones.</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> O [pruebe otro método](method).</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**¿No llega el SMS?** Revise la señal y la carpeta de spam.</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**¿No llega el SMS?** Revise la señal. {left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**¿No llega el SMS?** Hoy no se pueden enviar más. Pruebe otro método.</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**¿Se cerró la página en el teléfono?** Abra el enlace otra vez o pida uno nuevo.</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>Cambiar el número de teléfono</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>Revise su teléfono</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>Enlace caducado</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>Enlace detenido</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>Los números no coinciden</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>Se puede enviar uno más.</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Reenviar SMS</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>Reenviar SMS en {time}</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>Enviar un enlace nuevo</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>El SMS no se pudo enviar</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Probar otro método</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>Se pueden enviar dos más.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar con un documento</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Esperando su teléfono</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>Enviamos un enlace por SMS a **{phone}**. Ábralo en ese teléfono.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>Qué hacer.</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Queda %n intento</numerusform>
                <numerusform>Quedan %n intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>Vuelva aquí. Esta ventana continúa sola.</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>Enlace abierto en su teléfono</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>Buscando sus datos</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>Abra el enlace en ese teléfono</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>Enviando el SMS</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>SMS entregado</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>El SMS va en camino a su teléfono</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>SMS enviado</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>Ese número no coincide. {left}.</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>Los números coinciden</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>Escriba **{number}** en la página que se abre</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>Esperando que abra el enlace</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>esperando</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
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
            <translation>Controles en vivo</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>No lo diga nunca a quien le llame.</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>Escriba este número en su teléfono</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>Copiar el código</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>Correo a {to}, {time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>Abrir en un teléfono</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Abrir el enlace</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>SMS a {to}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>Todavía no se envió nada. Los correos y los SMS aparecen aquí solos.</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>Una cámara: la de esta computadora o la de su teléfono</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>Un pasaporte, permiso de conducir o documento de identidad vigente</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Quedan unos 2 minutos</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>Quedan unos 5 minutos</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Elegir un documento</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Lo más rápido</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>Siguiente: qué documento</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>Siguiente: su número y fecha de nacimiento</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>Usar un documento de identidad</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar mi teléfono</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>Verificar rápido</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>Verifique su identidad</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>Lo leemos y lo comparamos con lo que nos dice. Unos 5 minutos, a veces más si tiene que mirarlo una persona.</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>Le enviamos un enlace por SMS. Usted lo toca y su compañía telefónica confirma que el teléfono es suyo. Unos 2 minutos.</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>Su fecha de nacimiento</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>Sus datos están cifrados y se usan solo para verificar su identidad. Su compañía telefónica nunca comparte sus llamadas ni sus mensajes. [Qué recopilamos y por cuánto tiempo](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>Sus datos están cifrados y se usan solo para verificar su identidad. [Qué recopilamos y por cuánto tiempo](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>Su propio teléfono móvil, a mano</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>{operator} debe saber que usted es realmente usted antes de que pueda mover dinero.</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>{operator} debe saber que usted es realmente usted antes de que pueda mover dinero. Elija cómo.</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nada coincide. Revise la ortografía.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Bloq Mayús está activado.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>Cualquier otro número responde con una persona inventada.</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>Copiar {what}</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>Fechas de nacimiento</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>Correos, por etiqueta</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Números de teléfono</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}. Fecha de nacimiento: {date}</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>Ocultar el número</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Mostrar el número</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n cosa por corregir</numerusform>
                <numerusform>%n cosas por corregir</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Quedan unos 2 minutos</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>Como figura en sus documentos oficiales. Debe tener {age} años o más.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Teléfono móvil</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>Solo números móviles. No sirven los teléfonos fijos ni los números de internet (VoIP).</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>¿No tiene un teléfono móvil a mano? [Verificar con un documento](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Enviar enlace por SMS</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>La ley pide a {operator} que confirme su edad y que el teléfono le pertenece. No se envió nada, y estos intentos no cuentan.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar con un documento</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>Enviamos un SMS a este número. Se aplica su tarifa habitual.</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>Le enviamos un enlace por SMS y su compañía telefónica confirma que el teléfono es suyo.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Qué pasa después</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>Por qué somos estrictos con esto</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>Revisa sus datos aquí. Antes de eso no se envía nada.</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>Usted toca el enlace y escribe ahí un número de esta pantalla.</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>Su teléfono y fecha de nacimiento</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>Teléfono, entorno de pruebas</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>Teléfono de pruebas: no se envió ningún SMS de verdad</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>La página no cargó. El servidor del entorno de pruebas no respondió.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>¿No logra una mejor? [Envíela de todos modos](use-anyway) y la mira una persona.</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>Revise su foto</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>Siguiente: la comprobamos, unos 5 segundos</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>Siguiente: la enviamos y la comprobamos, unos 10 segundos</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>Siguiente: {task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>No podemos usar esta foto</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation>De su teléfono, {time}, {size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>Tomada {time}, {size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>Esta foto no ha salido de su computadora.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Su foto</translation>
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
            <translation>Una persona miró sus fotos y pide una nueva. Todo lo demás se conserva. Con las cuatro esquinas, nítida y sin reflejos.</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>Una persona miró sus fotos y pide otras nuevas. Todo lo demás se conserva. Con las cuatro esquinas, nítidas y sin reflejos.</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>Añada su foto</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>Añada sus fotos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>Elegir una foto: {side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>Siguiente: revisar sus datos</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir la cámara</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>Leyendo la foto</translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation>Enviar foto</translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation>Enviar fotos</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Take a photo: {side}</source>
            <translation>Tomar una foto: {side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>Los archivos se comprueban primero en esta computadora. No se envía nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>Las fotos se comprueban primero en este equipo. No se envía nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>Toque para abrir la cámara</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar mi teléfono</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>Verificar con su teléfono</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>o suéltela aquí. {formats}, hasta {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>recibida {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>{count} de {total} fotos elegidas</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}, {country}. Con las cuatro esquinas, nítida y sin reflejos.</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first} No se pueden guardar en esta computadora: al cerrar esta ventana se olvidan.</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first} Lo que eligió se guarda, cifrado, en esta computadora.</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation>{width} × {height} píxeles, {size}</translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation>Imágenes de prueba</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Aceptar</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>PIN, %n cifra escrita</numerusform>
                <numerusform>PIN, %n cifras escritas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>El PIN tiene %n cifra o más.</numerusform>
                <numerusform>El PIN tiene %n cifras o más.</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>Este PIN no es correcto.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>Demasiados PIN incorrectos. Próximo intento en {time}.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Informe para soporte</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Iniciar de nuevo el programa</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>¿Necesita ayuda?</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>Puede cerrar esta ventana cuando quiera. Guardamos su lugar.</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>Qué hacer.</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>Apelar</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Pedir otra revisión a una persona</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>Reclamar por escrito</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>No aceptada</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>Una vez, hasta el {day}. Decide otra persona.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>Referencia **{reference}**, {when}.
[Guarde un informe](save-report) para soporte.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>Referencia **{reference}**, {when}.
[Lleve los detalles para soporte](save-report).</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>La persona que revisó escribe:</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>No podemos verificar su identidad</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>{operator} no puede abrir esta cuenta. Este es el motivo y lo que puede hacer.</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Cambiar la contraseña</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Elija una contraseña nueva</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>Código del correo</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>Funciona durante 15 minutos. ¿No llega el correo? Mire en Spam, o [pida otro código](forgot).</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando su código</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>Enviamos un correo a **{address}**. Trae el código, o dice que ninguna cuenta tiene esta dirección.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caracteres o más, y que no esté en la lista de contraseñas filtradas</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>Elija</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>Su verificación tiene un resultado. Abra la ventana para verlo.</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name}: lo está revisando una persona</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>Añadir sus datos</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>Al enviarlos, confirma que estos datos son suyos.</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Revise antes de enviar</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>Revise sus datos</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Compare estos datos con su documento. Corrija lo que esté mal. No se envía nada hasta que confirme.</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>Confirmar y enviar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>¿Es otra persona?</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>Conservar estos datos</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>Conservar este documento</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Siguiente: el resultado</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>Siguiente: el resultado, en segundos</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>Datos personales</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Los registros públicos asocian estos datos con su teléfono. Corrija lo que esté mal. No se envía nada hasta que confirme.</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>No soy yo</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>Usar otro documento</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>¿Usar otro documento?</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>Borramos las fotos y lo que leímos en ellas, y usted elige otra vez un documento.</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>Borramos estos datos y usted empieza otra vez con otro número de teléfono.</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>Leímos estos datos de su documento. Añada lo que falta. No se envía nada hasta que confirme.</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>¿Cuál es su domicilio actual?</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>Escríbalos como figuran en su documento. No se envía nada hasta que confirme.</translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation>Ya tenemos 1 de 2 fotos. Deje esta ventana abierta hasta que se envíe la otra.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>Ya tenemos 1 de 2 fotos. La otra continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>Ya tenemos 1 de 2 fotos. Puede cerrar esta ventana: la otra continúa después.</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>Las dos fotos se borran de esta computadora y de {operator}. Puede tomar otras cuando quiera.</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>Cancelar y borrar la foto</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>Cancelar y borrar las fotos</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Elegir otra foto</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>Compararlo con lo que escribió</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>Borrar foto</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>Borrar fotos</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>¿Borrar su foto?</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>¿Borrar sus fotos?</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>Todo llegó. Un momento.</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>Continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>Se borra de esta computadora y de {operator}. Puede tomar otra cuando quiera.</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>Conservar foto</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>Conservar fotos</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>Deje esta ventana abierta hasta que se envíe.</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>Deje esta ventana abierta hasta que se envíen.</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Siguiente: el resultado</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>No aceptada</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>Una foto no se pudo usar. Este es el motivo.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>Foto enviada</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>Leer su documento</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>Enviando su foto</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>Enviando sus fotos</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>Darle el resultado aquí y por correo</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>Continúan donde se detuvieron.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>Puede cerrar esta ventana. La foto continúa cuando la abra otra vez.</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>Puede cerrar esta ventana. Las fotos continúan cuando la abra otra vez.</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>unos 5 segundos</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}, detenida al {percent}%</translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation>{sent} de {total}</translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation>{sent} de {total} fotos enviadas</translation>
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
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>Volver o cancelar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>Texto más grande, más pequeño, normal</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>Pulsar el botón relleno</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Estos atajos</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>Marcar, elegir o hacer la foto</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>Al control siguiente, al anterior</translation>
        </message>
    </context>
    <context>
        <name>ShownCheck</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation>Tomar la foto</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>0 de 4 listas</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Con las cuatro, tomamos la foto por usted.</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Tomarla ahora</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Cerca de 1 minuto</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>Continúe donde se detuvo, en esta computadora o en otra.</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>¿Aún no tiene cuenta? [Crear una cuenta](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Iniciando sesión</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[¿Olvidó su contraseña?](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>Pedir ayuda</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>Tenga su teléfono móvil, o un pasaporte, permiso de conducir o documento de identidad.</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Bajar los controles</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>Más idiomas</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>Nada se queda en este equipo. La pantalla se borra cuando termina o se va.</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>Demuestre quién es en unos 2 minutos</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Subir los controles</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>Toque para empezar</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>Paso {number} de {count}, {label}, {state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>por hacer</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>Seguridad de la contraseña: {word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Segura</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Débil</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} de {limit} caracteres</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>Text size {percent}</source>
            <translation>Tamaño del texto: {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**No se pierde nada.** Instale la actualización e inicie de nuevo el programa: lo que escribió estará ahí, salvo la contraseña.</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**Lo que envió hasta ahora está a salvo.** Continúe en casa o pregunte al personal cerca de este equipo.</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**Guardamos su lugar.** Instale la actualización, inicie la aplicación otra vez y estará en este paso.</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>Hace falta una actualización</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contactar con soporte</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>Obtener la actualización</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>Actualización necesaria</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>{operator} añadió un paso que esta versión de la aplicación no puede mostrar.</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>{operator} no puede continuar en este equipo hasta que se actualice su programa.</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>{operator} necesita una versión más reciente de este programa. Esta es la versión {version}.</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>{operator} necesita la versión {minimum} de este programa, o una posterior. Esta es la versión {version}.</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>Video de prueba</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation>Idioma, {name}</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>Foto quitada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>revisar</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>le impide continuar</translation>
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
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>Pedir otra foto</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>Qué está mal en la foto</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>Por qué no sirve ningún otro intento</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>Suelte la foto aquí</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>“{name}” termina a la mitad, así que falta una parte de la imagen.</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>“{name}” no tiene contenido. Quizá se interrumpió una copia o una descarga.</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>“{name}” tiene {size} MB, y podemos recibir {limit} MB.</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>“{name}” es un PDF que se abre solo con una contraseña.</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>“{name}” es {kind}, y no una foto que podamos leer.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Queda %n intento</numerusform>
                <numerusform>Quedan %n intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>Un número de Seguro Social o un ITIN tiene nueve cifras, y este no puede serlo.</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>Un código ZIP tiene 5 cifras, o 9 con un guion.</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>Una compañía telefónica del trayecto no dejó pasar nuestro mensaje. Lo que escribió está bien.</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>Una cifra de control de la línea {line} de las líneas de código no corresponde a los caracteres anteriores. Uno de ellos está mal impreso o mal leído.</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>Una fecha de nacimiento no puede ser posterior a hoy.</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>Un dedo u otro objeto está sobre el texto.</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>Se refleja una lámpara o una ventana, y el texto de debajo no se puede leer.</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>Un nombre lleva letras, y “{value}” tiene algo más.</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>Un número de este país tiene {limit} cifras, y este tiene {length}.</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>Una parte que debemos comprobar está rota, gastada o tapada.</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>Una persona lo está mirando</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>Una persona lo revisó y no pudo confirmar que sea un documento original y válido.</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>La persona que revisa necesita saber qué mirar, y esto tiene menos de {limit} caracteres.</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>Un servicio que necesitamos no responde. No es culpa suya y no se pierde nada.</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>Añada las cifras que faltan.</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>Añada el lado que falta.</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>Otra cuenta se verificó con este número.</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>Otra ventana de esta aplicación está abierta en esta computadora.</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>Al menos una esquina queda fuera de la foto.</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>Desde este ángulo, el texto del borde lejano se ve demasiado aplastado para leerlo.</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>Revise los dos y escriba la contraseña otra vez, o [elija una nueva](forgot).</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>Revise la dirección, o [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>Revise el día, el mes y el año.</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>Revise las cifras y el código de país.</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>Revise las cifras, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>Mire nuestro correo más reciente, o [pida otro código](forgot).</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>Mire nuestro correo más reciente; los códigos anteriores dejan de funcionar. {tries_left}.</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Revise el número y [reenvíe el SMS](resend-link), o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>Revise cómo está escrita y [cambie la dirección de correo](change_email).</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Revise el año.</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>Revise lo que se muestra ahora y continúe.</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>Elija una foto en formato JPEG, PNG, WebP o HEIC.</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>Elija otro archivo, o tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>Elíjala una vez más, o pruebe desde otra red.</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>Elija el país donde vive. Si es {country}, [pregunte a soporte](support) cuándo cambia esto.</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>Elija el escaneo de su documento, o tómele una foto.</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>Elija el estado donde vive. Si es {state}, [pregunte a soporte](support) cuándo cambia esto.</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>Elija su estado.</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>Compare cada línea con sus documentos oficiales y corrija lo que difiera.</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>Compárelo con el código de su computadora, o muestre uno nuevo ahí.</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>Conéctese a una red, o use una cámara o un archivo en esta computadora.</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>Cópielo otra vez desde el teléfono o la cámara, o tome una foto nueva.</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>Cópielo a otra carpeta y elíjalo ahí.</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>Corríjala, por ejemplo maya@example.com.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>Corríjalo.</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>Corrija el código ZIP o el estado.</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>¿Quiso escribir [{suggestion}](use:{suggestion})?</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>Cada enlace funciona una vez, por su seguridad.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>Fácil de adivinar: {length} caracteres, entre ellos {what}.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>Fácil de adivinar: {length} caracteres.</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>Escriba un número móvil con un plan de teléfono, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>Escriba un número móvil, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>Escriba un número de ahí, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>Escriba su propio número móvil, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Complételo.</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>Se escribieron cinco códigos incorrectos, así que anulamos este.</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>Libere espacio. Mientras tanto puede continuar.</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>Acérquese a una ventana o encienda una lámpara, y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Continúe en esa ventana.</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>Continúe en esta ventana, o [envíe un enlace nuevo](resend-link).</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>Continúe con lo que se muestra ahora.</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>Continúe. Si vuelve a ocurrir, [copie un informe](copy-report) para soporte.</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>Continúe. Tenga su contraseña a mano.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>Sujete la cámara justo encima del documento y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>Sujete el documento por los bordes o déjelo sobre la mesa, y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>Si fue usted, [muestre un código nuevo](start-handoff). Si no, otra persona vio el código: [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>Si fue usted, [use otro número](phone). Si no, [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>Si ya tiene el renovado, use [ese documento](documents).</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>Si se mudó hace poco, [edite su domicilio](edit) y use el anterior.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>Si cree que es un error, apele y lo mira una persona.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>Si cree que es un error, apele y lo mira otra persona.</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>Instálela con el extra "backend", o inicie la aplicación con --server.</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>Instale la actualización e inicie la aplicación otra vez.</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>Dice tener {megapixels} megapíxeles, más de lo que toma cualquier cámara, así que no la abrimos.</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>Caducó el {expired_on}</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>Está mal escrito, ya se usó o pasó su tiempo.</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>No es el código de nuestro correo más reciente, o tiene más de 15 minutos.</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>Es válido hasta el {expires_on}, y puede usarlo hasta ese día.</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>Parece una foto de una pantalla o de una impresión. Debemos ver el original.</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>Parece una fotocopia. Debemos ver el original en color.</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>Ponga el documento plano con buena luz y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>Ponga el documento plano, no se mueva y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>Ponga el documento plano, sin reflejos ni dedos en estas líneas, y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>La línea {line} de las líneas de código no se pudo leer en la foto.</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>El correo no puede llegar a “{value}”: hace falta un nombre, una @ y un dominio.</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>El correo no puede llegar a {domain}.</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>Aléjese de la luz directa y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>Ninguna compañía telefónica conoce este número, así que un SMS no puede llegar.</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>No hay más mensajes por ahora</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>Ninguna página de “{name}” contiene una foto o un escaneo.</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>Ningún teléfono tiene este número.</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>Ningún registro público está ligado a este número. Es normal en planes de prepago, familiares y de trabajo, y después de una mudanza.</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>No hay registros de este teléfono</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>Ninguna persona viva nació en {year}.</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>Todavía no disponible en {country}</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>Todavía no disponible en {state}</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>Nada en la foto parece un documento de identidad.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>Falta un lado</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>Abra una página web para acceder a la red. Intentamos otra vez en {wait}.</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>Nuestro servidor responde, pero tarda mucho. No se pierde nada.</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>Nuestro servidor no pudo leer lo que envió esta aplicación. No se pierde nada.</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>Nuestro servidor no respondió</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>Nuestro servidor no respondió. Es culpa nuestra y no se pierde nada.</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>Nuestro servidor necesita una versión más nueva de esta aplicación. Guardamos su lugar.</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>Falta una parte del documento</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>Guarde una copia sin contraseña, o tome una foto del documento.</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>Diga un poco más</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>Escanee el código con la cámara de su teléfono, o escriba ahí la dirección.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtelo.</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>Muestre un código nuevo en su computadora y escanéelo.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>Alguien eligió “Yo no he pedido esto” en el teléfono, así que cerramos el enlace y borramos las fotos que llegaron por él.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Alguien eligió “Yo no he pedido esto” en el teléfono, así que detuvimos el enlace. No se compartió nada sobre usted.</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>Algo entre esta computadora y nuestro servidor cambió la respuesta: a menudo la página de acceso de un hotel o una oficina. No se pierde nada.</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Algo cambió mientras tanto</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>Algo tapa el documento</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Falta algo</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>Tome una foto nueva, o guarde esta más pequeña.</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>Tome una foto nueva, o use [otro documento](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>Tome una foto solo del documento, sobre una superficie lisa.</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>Tome una foto del documento mismo.</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>Tome una foto del que eligió, o [elija otro documento](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>Tome una foto del lado que se pide.</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>Tómela otra vez desde más cerca, o elija el archivo original y no una vista previa.</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>Tome la foto otra vez con las cuatro esquinas dentro.</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>Tome la foto otra vez. Si esto se repite, use [otro documento](documents).</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Envíe START por SMS a {sender} y [reenvíe el SMS](resend-link), o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>Nuestros SMS están bloqueados</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>Esa dirección parece mal escrita</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>Eso no puede ser un nombre</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>Ese código no funciona</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>Ese código caducó</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>Ese código caducó.</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>Ese código está agotado</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>Ese código no es correcto</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>Ese código no es correcto.</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>Eso no se pudo enviar</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>Esa fecha no existe</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>Esa fecha está en el futuro</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>Eso no existe</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>Es una copia del documento</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>Este es otro documento</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>Eso no es un número de teléfono</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>Eso no es una dirección de correo</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>Eso ya no es posible</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>Esa no es su contraseña</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>Este es el otro lado</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>Es la misma foto dos veces</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>Es demasiado largo</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>Ese número no puede ser correcto</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>Esa contraseña es fácil de adivinar</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>Esa contraseña es conocida</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>Esa contraseña es corta</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>Esa contraseña es demasiado larga</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>Ese código postal no existe</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>Eso fue demasiado rápido</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>Ese año es demasiado antiguo</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>El PDF no tiene ninguna página con foto</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>La tarjeta SIM cambió hace poco</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>La tarjeta SIM de este número se cambió hace menos de un día. Por su seguridad esperamos hasta que pase más tiempo.</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>El código ZIP es de otro estado</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>El código ZIP no es el registrado</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>La cuenta se cambió en otra ventana mientras usted escribía.</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>La cuenta se abrió en otra computadora, así que aquí se cerró la sesión.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>La comprobación automática no pudo decidir, algo frecuente.</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>La fecha de nacimiento difiere del documento</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>El código tiene 6 cifras.</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>El código no está completo</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>Las líneas de código no concuerdan</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>La computadora no deja que esta aplicación lea “{name}”. Quizá se movió o está abierto en otro lugar.</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>La conexión se cortó mientras se enviaba la foto. La conservamos.</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>La conexión es lenta</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>La fecha de nacimiento que escribió no es la del documento.</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>Los datos no coinciden con los registros que podemos usar. No se nos permite decir cuáles. Causas frecuentes: una mudanza reciente, un nombre nuevo, un error al escribir o un plan de teléfono a nombre de otra persona.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>El documento caduca pronto</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>El documento mide como mucho {width} × {height} píxeles, y con menos de {limit} en el lado corto su texto no se puede leer.</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>El documento no tiene ninguna línea en letras latinas, y solo podemos comparar esas.</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>El documento está dañado</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>El documento o la cámara se movió, o estaba demasiado cerca para enfocar.</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>El correo y la contraseña no van juntos, o no existe esa cuenta.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>El archivo está dañado</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>El archivo es demasiado grande</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>El archivo necesita una contraseña</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>El anverso y el reverso son la misma imagen.</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>Los textos legales dependen del estado donde vive.</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>La luz es tan fuerte que el texto no se distingue.</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>Se alcanzó el límite de fotos para una cuenta.</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>Se alcanzó el límite de intentos, para proteger su cuenta.</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>No se pudo enviar el enlace por SMS</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>El enlace caducó</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>El enlace del SMS funciona 10 minutos, y ese tiempo pasó.</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>El enlace se detuvo</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>El enlace ya se usó</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>El correo fue devuelto</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>El servidor de correo de {domain} dice que esta dirección no existe.</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>El nombre difiere del documento</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>El nombre que escribió no es el del documento.</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>El número pertenece a otra cuenta</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>El número no coincidió</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>El número no está en servicio</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>El número es demasiado corto</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>La página o el registro no existe, o se borró.</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>La parte que responde en esta computadora no está instalada, y no se indicó ningún servidor.</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>La contraseña no corresponde a esta cuenta.</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>El plan de teléfono está a otro nombre</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>El enlace del teléfono se detuvo</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>La foto llegó dañada</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>La foto no tiene color</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>La foto tiene demasiados píxeles</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>La foto está borrosa</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>La foto está tomada muy de lado</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>La foto tiene demasiada luz</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>La foto está demasiado oscura</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>La foto es demasiado pequeña</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>La foto muestra un documento distinto del que eligió.</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>La foto muestra el otro lado del documento.</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>La foto se detuvo en el camino</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>Por este enlace ya no se reciben fotos.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>El programa terminó de forma inesperada</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>La aplicación ya está abierta</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>La aplicación no está completa</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>Los registros muestran algo un poco distinto. No se nos permite decir qué.</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>La solicitud cambió mientras estaba en camino.</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>La solicitud no se entendió</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>La misma solicitud todavía está en camino.</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>El servidor respondió con el código {code}.</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>Falta el estado</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>El paso se terminó mientras tanto, aquí o en otra ventana.</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>El sistema no tiene un lugar seguro para la clave, así que debe iniciar sesión otra vez después de cerrar esta ventana.</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>El SMS no se pudo entregar</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>El SMS quedó retenido</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>El texto o las líneas de código no se pudieron leer en la foto.</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>Hay un reflejo en la foto</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>Hay una novedad que esta versión no puede mostrar</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Ese día no está en el calendario.</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>No hay luz suficiente para leer el texto.</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>No hay nada que hacer. Recibe el resultado aquí y por correo.</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>Esta computadora no tiene conexión. No se pierde nada.</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>Esta computadora no tiene más espacio, así que lo que escribió y eligió termina con esta ventana.</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>Esta computadora no está en una red local que un teléfono pueda compartir, como el Wi-Fi de casa.</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>Con esta fecha tiene {age} años, y {operator} solo puede verificar a personas adultas.</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>Este es un teléfono fijo</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>Este es un teléfono fijo y no puede recibir el SMS.</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>Este es un número de tarifa especial o gratuito, y no pertenece a ninguna persona.</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>Este es un número de servicio</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>Este es un número de internet</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>Este es un número de internet (VoIP), así que ninguna compañía telefónica puede confirmar que es suyo.</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>Está vacío y lo necesitamos.</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>Tiene más de los {limit} caracteres que podemos guardar.</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>Este enlace terminó</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>Este número respondió una vez STOP, así que su compañía telefónica retiene nuestros mensajes.</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>Esta contraseña está en la lista de contraseñas filtradas, así que otros la prueban primero.</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>Esta foto ya se rechazó antes</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>Tarda más de lo habitual</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>Esta versión es demasiado antigua</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Se escribieron tres números incorrectos en el teléfono, así que detuvimos el enlace. No se compartió nada sobre usted.</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>Marque la casilla para continuar.</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>Incline el documento o apague la lámpara, y tome la foto otra vez.</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>Por su seguridad cerramos la sesión después de un tiempo. Todo lo que envió se conserva.</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>Demasiadas fotos</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>Llegaron demasiadas solicitudes de esta computadora en poco tiempo.</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>Demasiados intentos</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Intente otra vez.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>Intente otra vez. Si pasa dos veces, [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>Dé la vuelta al documento y tome una foto del otro lado.</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>Escriba las nueve cifras.</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>Escriba las seis o pegue el código completo.</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>Escríbala otra vez. Las mayúsculas y las minúsculas cuentan.</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>Actualice la aplicación, o [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>Use [otro documento](documents).</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>Use una distinta, por ejemplo cuatro palabras sin relación.</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>Use un documento de otro país, si lo tiene, o [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>Use un documento, o un teléfono con un plan a su propio nombre.</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>Use un documento. Tarda unos 5 minutos.</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>Use un documento con letras latinas, como [su pasaporte](documents).</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>Use su documento renovado u [otro documento](documents). Si leímos mal la fecha, repita la foto.</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>Use {limit} o más, sin esa palabra.</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>Use {limit} o más.</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Espere un momento, [reenvíe el SMS](resend-link), o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>Espere un momento.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>Espere hasta las {available_at}, y mire los mensajes que ya llegaron.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>Espere hasta las {available_at}, o [contacte con soporte](support).</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>Espere {wait}. Continuamos solos.</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>Espere, o pruebe desde otra red.</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>Solo podemos enviar enlaces a números de {countries}.</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>Podemos guardar {limit} caracteres, y esta tiene {length}.</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>No podemos aceptar documentos de este país</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>No podemos aceptar este documento</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>No podemos aceptar este tipo de documento</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>No podemos ofrecerle una cuenta</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>No podemos abrir una cuenta hasta que acepte.</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>No podemos abrir el archivo</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>No podemos leer las líneas de código</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>No podemos leer el documento</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>No podemos leer este tipo de archivo</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>No podemos leer esta escritura</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>No podemos recordarle en esta computadora</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>Con eso no podemos iniciar su sesión</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>No podemos enviar SMS a este país</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>No pudimos entender la respuesta</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>No pudimos confirmar sus datos</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>Necesitamos una foto del anverso y otra del reverso.</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>Necesitamos su aceptación</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>No vemos ningún documento</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>Enviamos todos los mensajes que podíamos en una hora.</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>Intentamos otra vez en {wait} y continuamos donde se detuvo.</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>Intentamos otra vez en {wait}.</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>Lo que llegó no es lo que envió esta computadora.</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>Escríbalo como figura en sus documentos.</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>Escriba una o dos frases.</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>¿El año está mal? Corríjalo. Si no, vuelva el {adult_on}.</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>Todavía no tiene {limit} años</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>No hay conexión</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Se cerró su sesión</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>Puede cerrar esta ventana. Le escribimos en cuanto continúe, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>Usted escribió {postal_code}. Después de una mudanza, los registros pueden tardar unas semanas en ponerse al día.</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>Ya envió esta imagen y no se pudo usar.</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>Inició sesión en otra computadora</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>Su compañía telefónica no aceptó el mensaje.</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>Su compañía telefónica devolvió el mensaje: el teléfono está apagado, fuera de cobertura, o el número está mal.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>Su compañía telefónica no confirmó que el mensaje llegara.</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>Para su compañía telefónica, el titular del número que termina en {ending} es otra persona. Es normal en planes familiares y de trabajo.</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>Hay que mirar sus datos una vez más</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>Su teléfono no puede llegar a esta computadora</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Conservamos su lugar.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Su SMS se retrasa</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>[Revise sus datos](edit) una vez más, o [use un documento](documents).</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[Elija otro documento](documents).</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[Corrija la fecha](edit), o tome la foto otra vez si leímos mal.</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[Corrija el nombre](edit), o use un documento con este nombre.</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[Reenvíe el correo](resend-email) para recibir uno nuevo.</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[Reenvíe el SMS](resend-link), o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[Envíe un enlace nuevo](resend-link) y escriba el número que muestra esta ventana.</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[Envíe un enlace nuevo](resend-link).</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[Inicie sesión](sign_in) para continuar en el mismo paso.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[Inicie sesión](sign_in) para continuar aquí.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[Inicie sesión](sign_in) en esa cuenta, use otro número, o [verifique con un documento](documents).</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>[Verifique con un documento](documents) ahora, o vuelva mañana con este número.</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>una imagen BMP</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>una animación o un dibujo GIF</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>un archivo JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>un archivo JPEG XL</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>un archivo de Photoshop</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>un archivo TIFF o RAW de cámara</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>un archivo de tipo desconocido</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>una foto en un formato que aquí no se acepta</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>un archivo de sonido</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>un archivo de texto</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>un video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>una imagen AVIF</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>un dibujo SVG</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>un archivo comprimido</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>un archivo de icono</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>un documento de oficina o un archivo comprimido</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>{operator} comparó sus datos con las normas que debe seguir y no puede abrir esta cuenta. No se nos permite decir qué norma.</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>{operator} no tiene licencia para {state}.</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>{operator} todavía no puede aceptar documentos de {country}.</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>{operator} no puede aceptar este tipo de documento del país que lo expidió.</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>{operator} no puede atender a clientes que viven en {country}.</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>{operator} solo puede aceptar documentos que hoy estén vigentes. Una foto más nítida de este no ayuda.</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>{postal_code} no está en {state}.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>%n foto recibida</numerusform>
                <numerusform>%n fotos recibidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>Confirmado, termina en {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>Se cortó la conexión. Conservamos sus fotos e intentamos otra vez.</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>Se cortó la conexión. Intentamos otra vez.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Próximo intento en %n segundo.</numerusform>
                <numerusform>Próximo intento en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>No hay respuesta. Conservamos sus fotos e intentamos otra vez.</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>Nuestro servidor no respondió. Intentamos otra vez.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>Paso {number} de {count}, {label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>Enviados {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>Están guardadas, cifradas, en esta computadora.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>Buscamos dónde lo dejó.</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>Intentamos otra vez ahora.</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>Hola de nuevo.</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>Sus fotos no se pueden guardar aquí: deje esta ventana abierta.</translation>
        </message>
    </context>
</TS>
