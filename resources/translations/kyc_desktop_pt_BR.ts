<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>Cerca de 3 minutos</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Alterando</translation>
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
            <translation>Criar sua conta</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Criando</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>Receber novidades do produto por e-mail. **Opcional, pare quando quiser.**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>Já tem uma conta? [Entrar](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>Aceito os [Termos de Serviço](terms) e a [Política de Privacidade](privacy)</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>A seguir: confirmar seu e-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termos</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>A que você escolheu para esta conta.</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>Enviamos um código de 6 algarismos para este endereço.</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>Sua conta está aberta. O endereço ainda pode ser alterado, com sua senha.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caracteres ou mais, e fora da lista de senhas vazadas</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>{operator} precisa de uma conta antes de poder verificar quem você é.</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>Uma pessoa que não tomou a decisão lê sua mensagem e tudo o que você enviou.</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>Recurso, ainda não enviado</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Pedir nova análise a uma pessoa</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>A seguir: uma análise, por uma pessoa</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>Enviar recurso</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>O que acontece depois</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>O que devemos saber na análise?</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>Você pode recorrer uma vez, até {day}. Diga o que está errado ou faltando; uma ou duas frases ajudam mais.</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>Você recebe o resultado aqui e por e-mail, com os motivos.</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>Um PDF. Também enviamos uma cópia por e-mail.</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copiar a referência</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>Ir para {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>Comprovante de verificação de identidade</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>Não foi possível salvar ali. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>Guarde este comprovante. Dúvidas: {email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Documento PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>Comprovante {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>Salvar seu comprovante</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>Salvo. Também enviamos uma cópia por e-mail.</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>Ver o que guardamos</translation>
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
            <translation>Enviamos por e-mail. Toque para ver um código para escanear.</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>O que fica guardado, por quanto tempo e como apagar</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Quando e como</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>Sua identidade está verificada</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>Sua identidade está verificada, {name}</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Seu comprovante</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>{operator} confirmou sua identidade. Não há mais nada a fazer.</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}, por documento</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}, pelo celular</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Com as quatro, tiramos a foto para você.</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>Enquadrada</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sem reflexo</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Legível</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nítida</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>O vídeo fica neste computador. Você vê a foto antes de ela ser enviada.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Carregar uma foto</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar meu celular</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>{count} de 4 prontas</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>Câmera: {name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>Escolher uma câmera</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Nenhuma câmera</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>Imagem da câmera</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>Outro aplicativo usa a câmera</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>Bom. Fique assim.</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>Pronto. Lendo a foto.</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>Está difícil? Uma foto de um arquivo também serve.</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>Está difícil? A câmera do seu celular é mais nítida.</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>Segure parado. A imagem está borrada.</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>Segure reto, de frente para a câmera.</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>Fique assim. Estamos lendo.</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>Ela serve para fotografar seu documento. O vídeo fica neste computador.</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>Ela pode estar desconectada ou em uso por outro aplicativo. Feche esse aplicativo e tente de novo, use seu celular ou carregue uma foto.</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>Está claro demais. Afaste-se da luz.</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>Está escuro demais. Vire-se para a luz.</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>Tire os dedos de cima do texto.</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>Enquadre o verso do cartão com todo o código.</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>Enquadre o cartão com os quatro cantos.</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>Enquadre a página com a foto e as duas linhas de código.</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>Afaste. Um canto ficou cortado.</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>Aproxime da câmera.</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>Mova para baixo. Um canto ficou de fora.</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>Mova para a sua esquerda. Um canto ficou de fora.</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>Mova para a sua direita. Um canto ficou de fora.</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>Mova para cima. Um canto ficou de fora.</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>Agora seu sistema pede permissão para a câmera</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir configurações</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>Abra a tampa ou a chave de privacidade da câmera. Se não houver, permita a câmera nas configurações do sistema.</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>Conecte de novo e tudo continua sozinho, ou escolha outra câmera acima.</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>Mostre o original, não uma cópia nem uma tela.</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>Mostre {task}.</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>A câmera</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>A câmera não funciona</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>A câmera está bloqueada</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>A câmera desta máquina não mostra imagem. Chame ajuda ou tente de novo.</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>A câmera desta máquina não mostra imagem. A câmera do seu celular também serve.</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>A câmera foi desconectada</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>A imagem está preta</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>O sistema não deixa este aplicativo usar a câmera. Permita em Configurações, Privacidade, Câmera, e volte.</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>Esse é o outro lado. Vire o documento.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>Incline um pouco. Há um reflexo embaixo.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>Incline um pouco. Há um reflexo em cima.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>Incline um pouco. Há um reflexo no documento.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>Incline um pouco. Há um reflexo à esquerda.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>Incline um pouco. Há um reflexo à direita.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar a câmera</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>Usar a câmera do seu celular</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>Não vemos nenhuma câmera</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>{camera} não mostra imagem. Feche o outro aplicativo, por exemplo uma chamada de vídeo, e tente de novo.</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>Precisa de ajuda?</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>Alterar e-mail</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>Altere seu e-mail</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Alterando</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>Novo e-mail</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>A seguir: o código do novo e-mail</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>Até agora nossa mensagem foi para **{address}**.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>A que você escolheu para esta conta.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando seu código</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>Enviamos um novo código para lá. O código do e-mail anterior deixa de funcionar.</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>Escolher outro documento</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Escolher outra foto</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>Corrigir meus dados</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir a câmera</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>Tirar de novo</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Carregar uma foto</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar meu celular</translation>
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
            <translation>Todos os cantos na foto</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>Tudo legível. É você?</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>As três linhas de código combinam</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>As duas linhas de código combinam</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>N.º do cartão</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>O dígito verificador está certo</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>Verificado neste computador</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>Comparado com o que você digitou</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>Cantos não encontrados</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>Cortado no fim da linha, tudo bem</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nomes</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>Este é o motivo.</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>A foto está boa de ver?</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>É isto que diz seu documento?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Emitido em</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>N.º da carteira</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>Nomes do meio</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidade</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>Não há linhas de código deste lado</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sem reflexo</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>Faltam cantos na foto</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>Dentro da validade</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>Não está nítida em tudo</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>O computador não consegue ler nada deste lado; uma pessoa olha. Nada é enviado até você usar a foto.</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>N.º do passaporte</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>Lido do seu cartão</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>Lido do seu documento</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>Lido da sua carteira</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>Lido do seu passaporte</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>Lido com uma correção, confira</translation>
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
            <translation>Algo difere do que você escreveu</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>Algo cobre uma parte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rua</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>Rua, linha 2</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Sobrenome</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>O código de barras foi lido</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>O código de barras não diz nada sobre você</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>As linhas de código são incertas</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>A linha vermelha é diferente. Corrija o que você escreveu, ou tire a foto de novo se lemos errado.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>Há %n motivo.</numerusform>
                <numerusform>Há %n motivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>Há %n motivo. Está marcado na foto.</numerusform>
                <numerusform>Há %n motivos. Estão marcados na foto.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>Há dois motivos.</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>Há dois motivos. Os dois estão marcados na foto.</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>Há um motivo. Está marcado na foto.</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>Esta foto veio do seu celular. O computador não consegue ler nada deste lado; uma pessoa olha.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido até</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>Não conseguimos ler tudo com certeza. Compare com seu documento.</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>Lemos isto na foto do seu celular. Ela conta quando você a usar.</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>Lemos isto na foto. Nada é enviado até você usar a foto.</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>Você escreveu em outra ordem, tudo bem</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>Você escreveu {typed}</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>Você escreveu {typed}, tudo bem</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**Você não precisa esperar aqui.** Feche a janela se quiser: o resultado também chega por e-mail, e este aplicativo abre com ele.</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**Você não precisa esperar aqui.** O resultado também chega por e-mail.</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Em verificação</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>Verificando seus dados</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>Comparando com seu documento</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>Comparando com os registros</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Dados enviados</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>A seguir: o resultado</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>Mais lento que o normal</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>Costuma levar alguns segundos. Você não precisa fazer nada.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar com um documento</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>Continuamos tentando.</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>Você recebe o resultado, aqui e por e-mail</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Verificar este computador</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>Copiar para o suporte</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>Tudo o que você precisa está aqui.</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>Verificando. Leva alguns segundos.</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>Algo aqui impediria você. Ao lado está o que fazer.</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>Você pode continuar. Falta algo, e há outro jeito.</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>Será limpa em {time}</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>Abrir em um celular</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Abrir o link</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>A janela espera um celular</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}, {length} algarismos, {count} digitados</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>Digite para filtrar a lista, use as setas para se mover nela.</translation>
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
            <translation>Ainda sem resposta</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>Sem conexão. Tentando de novo</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>Ambiente de testes</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Conexão segura</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 dia</translation>
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
            <translation>Relógio</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>Links, códigos e tempos de espera seguem este relógio.</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>Nenhuma falha está ativada.</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Nada espera por uma pessoa.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provedor</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Análises</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desativar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Ativar</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>O relógio do ambiente de testes marca {now}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>O que acontece</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Resta %n segundo</numerusform>
                <numerusform>Restam %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Você ainda está aí?</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>Você ainda está aí? Esta tela é limpa em %n segundo.</numerusform>
                <numerusform>Você ainda está aí? Esta tela é limpa em %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>Terminei, limpar a tela</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>Esta tela é limpa para que a próxima pessoa não veja nada seu.</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>Código do país, {country}, +{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Endereço residencial</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nome legal</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Número de celular</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>N.º do Seguro Social</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>Só mostramos os quatro últimos algarismos.</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>termina em {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>Apto., andar</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Sobrenome</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Nome do meio</translation>
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
            <translation>Definida no passo 3.</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>Definida no passo 3.  [Alterar lá](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>Número do Seguro Social</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Rua e número</translation>
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
            <translation>Falta um arquivo: {file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>Talvez haja um firewall no caminho. Tente outra rede ou pergunte a quem cuida da sua.</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>Talvez responda no lugar uma rede que lê os dados, em uma empresa ou um hotel. Tente outra rede ou peça o certificado a quem cuida desta.</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>Todas as escritas podem ser mostradas</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>Permita nas configurações do sistema ou use a câmera do seu celular.</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>Peça a quem cuida da sua rede que permita {host}.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>Verifique se este computador está conectado à internet.</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>Verifique a data e a hora deste computador.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Pasta de dados</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>Tudo funciona. Depois de fechar a janela, você entra de novo.</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>Instale o programa de novo para recuperá-lo.</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>Instale a atualização. Seu lugar fica guardado.</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>Dá para gravar nela e mais ninguém a lê</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>Não informa quanto espaço há</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>Está {minutes} minutos adiantado</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>Está {minutes} minutos atrasado</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Está certo</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>Guarda a chave do que você digitou</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>Ele funciona neste computador</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Cofre de chaves</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>Libere espaço, ou o que você digita pode não ser guardado.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Sem resposta a tempo</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Nenhuma câmera</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>Nenhum servidor foi indicado e nenhum está instalado aqui</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>Nada pode ser guardado em {folder}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Não falta nada</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>Apenas {megabytes} MB livres</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>Outras pessoas deste computador podem ver {folder}</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>As páginas rolam. Uma escala menor nas configurações do sistema mostra mais.</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>Fotos de arquivos e do seu celular valem o mesmo.</translation>
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
            <translation>Tela</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>Acerte a hora deste computador ou deixe que a internet acerte.</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>Entre na rede pelo navegador ou tente outra rede.</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>Outra pessoa responde em nome de {host}</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>Outra coisa responde em {host}</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>Algo no caminho quebra a criptografia. Tente outra rede.</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>Inicie o programa com o endereço de um servidor: --server URL.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>O certificado de {host} não vale hoje</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>A rede pode estar lenta, ou há um firewall no caminho. Tente outra rede.</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>O proxy {proxy} não deixa passar nada para {host}</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>O sistema não permite</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>O sistema não tem um lugar seguro para chaves</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>Não há tela</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>Este computador não confia no certificado de {host}</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>Não foi possível verificar ({kind})</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>O que está ali é criptografado. Mesmo assim, tire o acesso delas.</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} está pronta</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} responde e a conexão é criptografada</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} pede uma versão mais nova deste programa</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>Não é possível acessar {host}</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>Não é possível acessar {host} com segurança</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} não responde a tempo</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>{host} não foi encontrado</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>{megabytes} MB livres</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>{proxy} é usado, conforme este computador está configurado</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size} em {scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size} em {scale} é pouco espaço</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>O verso de {document}</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Carteira de motorista</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>A frente de {document}</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Identidade nacional</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passaporte</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>A página com foto de {document}</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Identidade estadual</translation>
        </message>
        <message>
            <source>back</source>
            <translation>verso</translation>
        </message>
        <message>
            <source>front</source>
            <translation>frente</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>página com foto</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>seu documento de identidade</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>seu documento</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>sua carteira de motorista</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>seu passaporte</translation>
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
            <translation>Uma carteira em cartão, dentro da validade, com letras latinas.</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>Uma carteira em cartão, dentro da validade. As de papel e as de aprendiz não servem.</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>Um passaporte dentro da validade. Cartões-passaporte não servem.</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>Um passaporte dentro da validade, com as linhas de código no pé da página com foto.</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>Um documento de identidade do seu estado, dentro da validade. Os de papel não servem.</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>Um documento de identidade dentro da validade, com letras latinas.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Escolher um arquivo</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>Escolha seu documento</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Carteira de motorista</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>Frente e verso</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>Como você quer tirar a foto?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>Ele deve ser válido, original e seu. Sem fotocópias, sem capturas de tela.</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Procurando uma câmera</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Identidade nacional</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>A seguir: uma foto de uma página</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>A seguir: fotos dos dois lados</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Nenhuma câmera</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir a câmera</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passaporte</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>Escaneie um código e as fotos chegam direto aqui</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>Mais nítida</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar o código</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Identidade estadual</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>A câmera daqui</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>A câmera deste computador</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Carregar uma foto</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Seu celular</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>{camera} encontrada</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} ou {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}, até {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Remover {file}</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n alteração</numerusform>
                <numerusform>%n alterações</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>Alterar a data de nascimento</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Confira antes de enviar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Editar seus dados</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>Voltar ao passo 3?</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuar editando</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>Sair sem suas alterações?</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>Salvar e enviar</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvando</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>Os dados que encontramos são descartados, e enviamos um novo link por SMS.</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>O que você alterou aqui é esquecido. Seus dados ficam como estavam.</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>Escreva como estão nos seus documentos oficiais.</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}, ainda sem enviar</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>Alterar e-mail</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>Pode levar um minuto. Procure em Spam e em Promoções um e-mail de **{sender}**, enviado às {time}.</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>Pode levar um minuto. Procure em Spam e em Promoções um e-mail de **{sender}**.</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>Não chegou nada?</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>Abra o link no mesmo e-mail, neste computador ou no seu celular. Esta página continua sozinha.</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>Prefere não digitar?</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>Reenviar e-mail</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>Reenviar e-mail em {time}</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>Por enquanto enviamos todos os e-mails que podíamos. Olhe os que já chegaram.</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>Confirme seu e-mail</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>Certo. Um momento.</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>Digite o código de 6 algarismos que enviamos para **{address}**. Verificamos assim que o último for digitado.</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>A seguir: escolher como verificar</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>O código funciona até {time}.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando seu código</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>Você pode colar o código inteiro.</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>Você pode colar o código inteiro. Ele vale até {time}.</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Diminuir</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>Antes: {value}.   [Desfazer](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>Detalhes da tentativa copiados</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Reclamações: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>Tudo funciona também pelo [teclado](shortcuts).</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>Nada aqui consegue abrir isto</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>Ou [converse conosco](chat).</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>Ou ligue para {phone}, {hours}.</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Ou ligue para {phone}.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>Referência copiada</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>Relatório copiado</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Relatório salvo</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Salvar relatório</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>Faltam as licenças</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>O relatório não foi salvo</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>O sistema não tem programa para {url}. Copie o endereço e abra em outro lugar.</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>Falta um arquivo nesta instalação. Instale o programa de novo para recuperá-lo.</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>Este é o ambiente de testes: [a caixa](inbox) mostra e-mails e SMS.</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>Escreva para [{email}](mail).</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>Sua referência é **{reference}**.</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[Verifique este computador](doctor): rede, câmera e o que mais for preciso.</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[Falar com o suporte](support) leva a uma pessoa.</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>[Copie um relatório](copy-report) para o suporte se algo não funcionar.</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[Copiar](copy-reference).</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>[Licenças](licences) do que compõe este programa.</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>[Perguntas e respostas](help) abrem no seu navegador.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>Não é possível gravar em {folder} ({reason}). Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>%n item a corrigir acima</numerusform>
                <numerusform>%n itens a corrigir acima</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n a corrigir</numerusform>
                <numerusform>%n a corrigir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**Tentativa {attempt} de {attempts}.** Um documento não gasta nenhuma.
Referência **{reference}**, {when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Editar seus dados</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>Nenhuma tentativa foi gasta.
Referência **{reference}**, {when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>Um item não combinou</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Tentar outro caminho</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>Dois itens não combinaram</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar com um documento</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>Desta vez não conseguimos verificar sua identidade</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>Sua conta e seus dados estão seguros. Este é o motivo e o que fazer.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>Sua conta e seus dados estão seguros. Estes dois itens não combinaram, e os dois podem ser corrigidos.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>Sua conta e seus dados estão seguros. Estes {count} itens não combinaram.</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[Salve um relatório](save-report) para o suporte, ou [peça que uma pessoa olhe](appeal).</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[Salve um relatório](save-report) para o suporte.</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>[Leve os detalhes para o suporte](save-report) no seu celular, ou [peça que uma pessoa olhe](appeal).</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>[Leve os detalhes para o suporte](save-report) no seu celular.</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>{count} itens não combinaram</translation>
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
            <translation>Relatório para o suporte</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Iniciar o programa de novo</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>A falha é nossa. O que você enviou está seguro e seu lugar fica guardado. Continue, ou inicie o programa de novo: você volta a esta etapa.</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>O relatório contém versões, códigos e lugares do programa, e nada sobre você. [Copie](copy) ou [salve](save) e [fale com o suporte](support) se acontecer de novo.</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>A mesma falha voltou. Ela é nossa, e seu lugar fica guardado. Inicie o programa de novo: você volta a esta etapa.</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>Este aplicativo cometeu um erro</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>Este aplicativo cometeu um erro</translation>
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
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>Escolha uma nova. Você encontra tudo onde deixou.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>Esqueceu sua senha?</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>A seguir: digitar o código</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>Enviar o código</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>Enviamos um código de 6 algarismos para este endereço. Sua senha fica como está até você usar o código.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n item a corrigir</numerusform>
                <numerusform>%n itens a corrigir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>Não consegue escanear?</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>No seu celular, abra **{host}** e digite **{code}**</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>Reenviar por SMS</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>Reenviar por SMS em {time}</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Receber o link por SMS</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>O link foi enviado às {time} para seu celular que termina em {ending}.</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>O link foi enviado às {time}.</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>Um celular</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>Conferir a foto</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>Continue no seu celular</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>Desconectar e apagar</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>Desconectar este celular?</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>Tudo chegou e você já olhou.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>Continuar esperando</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>Nenhum código é mostrado</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>Nada mais é enviado desse celular.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir a câmera</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>Celular conectado</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Celular conectado, esperando fotos</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>Código QR que abre a página da câmera no seu celular</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>Escaneie este código com seu celular. As fotos chegam nesta janela.</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>Enviar para análise</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>Mostrar um novo código</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>Parar de usar seu celular?</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>O código expirou. Nada se perdeu.</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>O código funciona uma vez, até {time}.</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>As fotos que ele enviou são apagadas.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Carregar uma foto</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>Usar a câmera deste computador</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Esperando seu celular</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>O que chegou fica aqui. Seu celular não pode enviar mais fotos até você mostrar um novo código.</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}, desde {time}. Não é seu? [Desconectar](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>Todas as fotos chegaram</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>Confira aqui</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Celular conectado, esperando fotos</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>Celular conectado, esperando a próxima foto</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>Página com foto</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>Escaneie com o aplicativo da câmera</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>Tire as fotos no celular</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>O código não foi escaneado a tempo</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>O link foi parado no celular</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>A foto ({what}) chegou bem, mas este computador não consegue mostrar: {why}. [Tente de novo](fetch), ou [use sem olhar](unseen): ela é verificada por nós de qualquer modo.</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>Chegou: {arrived}. A seguir: {task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side}: olhe a foto</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side}: ainda não chegou</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side}: lendo a foto</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>Substituir o número do Seguro Social</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>Digite os nove algarismos.   [Desfazer](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>termina em {digits}</translation>
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
            <translation>Uma pessoa está conferindo seus dados</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>Uma pessoa está conferindo suas fotos</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>Uma pessoa está lendo seu recurso</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>Também com esta janela fechada</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>Sempre enviado</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>Recurso recebido</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copiar a referência</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Dados enviados</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>E-mail para {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>A seguir: o resultado, por e-mail</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>Avisar neste computador</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>Fotos recebidas</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referência {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>Uma pessoa olha seus dados</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>Uma pessoa olha suas fotos</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>Uma pessoa lê seu recurso</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>Alguém que não tomou a decisão olha tudo de novo. Você não precisa fazer nada. Pode fechar esta janela.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>A verificação automática não conseguiu decidir, o que é comum. Você não precisa fazer nada. Pode fechar esta janela.</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>O resultado chega por e-mail. Você não precisa fazer nada nem esperar aqui.</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>Está demorando mais que o normal. Você continua na fila.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Em análise</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>Costuma levar menos de {time}.</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>Costuma levar menos de {time}. Horário de análise: {hours}.</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>Você recebe o resultado, com os motivos</translation>
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
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Caixa do ambiente de testes</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>Ambiente de testes: nada é enviado de verdade</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>O ambiente de testes respondeu: {code}</translation>
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
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Vírgula</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>Hífen</translation>
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
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Próximo campo</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>Cerquilha</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>Shift, travado</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>Barra</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>Sublinhado</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>Esta máquina está fora de serviço.
Ela tenta iniciar de novo sozinha. Nada seu fica guardado aqui.</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>Chamar ajuda</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Baixar os controles</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Subir os controles</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>Pergunte à equipe perto desta máquina.</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>Chamar ajuda</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Escolha seu idioma</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>Código para a câmera do seu celular</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Reclamações: {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Detalhes para o suporte</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>Digite o PIN desta máquina.</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>Não é culpa sua. Tentamos de novo a cada poucos segundos, e esta tela some sozinha. O que você já enviou está seguro.</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>Abra isto no seu celular</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Ou ligue para {phone}.</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>Política de Privacidade</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>Escaneie o código com a câmera do seu celular, ou acesse {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>Escaneie o código com a câmera do seu celular. Sua referência é {reference}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Começar de novo</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Começar de novo?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>Termos de Uso</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>A tela é limpa para a próxima pessoa. O que você enviou fica conosco.</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>Esta máquina está sem conexão</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>Enviamos o comprovante por e-mail. Escaneie o código para levar a referência agora.</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>O que guardamos</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>Escreva para {email}.</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Seu comprovante</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>Sua referência é {reference}.</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>{operator}: identidade verificada. Referência {reference}.</translation>
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
            <translation>Começar de novo</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>A %n segundo do relógio do servidor</numerusform>
                <numerusform>A %n segundos do relógio do servidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n desde o início, veja o registro</numerusform>
                <numerusform>%n desde o início, veja o registro</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>Responde devagar</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>Responde, aceita a versão {version} ou mais nova</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Voltar ao início</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
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
            <translation>Não iniciou nesta máquina</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Não responde</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>Em uso por outro programa</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>Não é possível abrir sua fonte</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Procurando uma câmera</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Nenhuma câmera</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sem conexão</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>Nenhuma desde o início</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>Nenhuma, comprovantes vão por e-mail ou código</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Ainda não comparado</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Não alcançado</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impressora</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>Sair do quiosque</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>Reiniciar para outra pessoa</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>A imagem está preta</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>O sistema não permite</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>O sistema precisa permitir primeiro</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Esta máquina</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>Esta versão é antiga demais para ele</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Desconectada</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>não funciona</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bom</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>verificar</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all}, das quais {finished} concluídas</translation>
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
            <translation>{size} GB livres</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}, e é preciso {minimum} ou mais nova</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>Concluir</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>Uma parte do programa falta ou não combina. Instale o programa de novo.</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>O programa cometeu um erro e não pode continuar. O que você enviou está seguro. Inicie-o de novo.</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>Modo avião desligado, pelo menos uma barra de sinal e “bloquear remetentes desconhecidos” desligado.</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Alterar o número</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Conferir o número</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>Conferir o celular</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>Ele termina em {ending}. Um algarismo errado é a causa mais comum.</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>Hoje não é possível enviar mais SMS.</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Ainda não entregue</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Reenviar SMS</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>Reenviar em {time}</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviar mais uma vez</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>Reenviar por outro caminho</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>Enviado para sua operadora</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>O SMS está atrasado</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>Verificar com documento</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>Continuamos de olho. Se chegar, o link ainda funciona até {time}.</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>Enviamos um novo link. O antigo deixa de funcionar.</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>Mudamos para um segundo provedor de SMS. O link antigo deixa de funcionar.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>Sua operadora não confirmou que ele chegou a **{phone}**. Uma destas três coisas costuma ajudar.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Seu SMS está atrasado</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>Nome ou licença</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nada combina. Confira a grafia.</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>Buscar por nome ou licença</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>Texto da licença</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>Este programa é feito com o trabalho de outros. Aqui está de quem, e em quais termos.</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> Ou [tente outro caminho](method).</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**Não chegou o SMS?** Confira o sinal e a pasta de spam.</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**Não chegou o SMS?** Confira o sinal. {left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**Não chegou o SMS?** Hoje não é possível enviar mais. Tente outro caminho.</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**A página fechou no celular?** Abra o link de novo ou peça um novo.</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>Alterar número de telefone</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>Olhe seu celular</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>O link expirou</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>O link foi parado</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>Números diferentes</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>Ainda é possível enviar um.</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Reenviar SMS</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>Reenviar SMS em {time}</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>Enviar um novo link</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>O SMS falhou</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Tentar outro caminho</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>Ainda é possível enviar dois.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar com um documento</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>Esperando seu celular</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>Enviamos um link por SMS para **{phone}**. Abra nesse celular.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>O que fazer.</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Resta %n tentativa</numerusform>
                <numerusform>Restam %n tentativas</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>Volte para cá. Esta janela continua sozinha.</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>Link aberto no seu celular</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>Procurando seus dados</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>Abra o link nesse celular</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>Enviando o SMS</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>SMS entregue</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>O SMS está a caminho do seu celular</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>SMS enviado</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>Esse não é o número. {left}.</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>Os números combinam</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>Digite **{number}** na página que se abre</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>Esperando você abrir o link</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>esperando</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
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
            <translation>Checagens ao vivo</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>Nunca diga este número a quem ligar.</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>Digite este número no seu celular</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>Copiar o código</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>E-mail para {to}, {time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>Abrir em um celular</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Abrir o link</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>SMS para {to}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>Nada foi enviado ainda. E-mails e SMS aparecem aqui sozinhos.</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>Uma câmera: a deste computador ou a do seu celular</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>Um passaporte, carteira de motorista ou documento de identidade dentro da validade</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Faltam cerca de 2 minutos</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>Faltam cerca de 5 minutos</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Escolher um documento</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Mais rápido</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>A seguir: qual documento</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>A seguir: seu número e sua data de nascimento</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>Usar um documento de identidade</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar meu celular</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>Verificar rápido</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>Verifique sua identidade</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>Lemos e comparamos com o que você nos diz. Cerca de 5 minutos, às vezes mais se uma pessoa precisar olhar.</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>Enviamos um link por SMS. Você toca nele e sua operadora confirma que o celular é seu. Cerca de 2 minutos.</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>Sua data de nascimento</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>Seus dados são criptografados e usados só para verificar sua identidade. Sua operadora nunca compartilha suas ligações ou mensagens. [O que coletamos e por quanto tempo](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>Seus dados são criptografados e usados só para verificar sua identidade. [O que coletamos e por quanto tempo](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>Seu próprio celular, por perto</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>{operator} precisa saber que você é mesmo você antes que você possa movimentar dinheiro.</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>{operator} precisa saber que você é mesmo você antes que você possa movimentar dinheiro. Escolha como.</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Nada combina. Confira a grafia.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock está ligado.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Ocultar a senha</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Mostrar a senha</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>Qualquer outro número responde por uma pessoa inventada.</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>Copiar {what}</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>Datas de nascimento</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>E-mails, por marcador</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Números de telefone</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}. Nascimento: {date}</translation>
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
            <translation>Ocultar o número</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Mostrar o número</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n item a corrigir</numerusform>
                <numerusform>%n itens a corrigir</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Faltam cerca de 2 minutos</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>Como nos seus documentos oficiais. É preciso ter {age} anos ou mais.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Número de celular</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>Só números de celular. Telefones fixos e números de internet (VoIP) não funcionam.</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>Sem celular à mão? [Verificar com um documento](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Receber o link por SMS</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>A lei pede que {operator} confirme sua idade e que o celular é seu. Nada foi enviado, e estas tentativas não contam.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Verificar com um documento</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>Enviamos um SMS para este número. Vale sua tarifa normal.</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>Enviamos um link por SMS e sua operadora confirma que o celular é seu.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>O que acontece depois</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>Por que somos rigorosos com isto</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>Você confere seus dados aqui. Nada é enviado antes disso.</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>Você toca no link e digita lá um número desta tela.</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>Seu celular e data de nascimento</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>Escolher uma foto</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>Celular, ambiente de testes</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>Celular de testes: nenhum SMS foi enviado de verdade</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>A página não carregou. O servidor do ambiente de testes não respondeu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>Não consegue uma melhor? [Envie mesmo assim](use-anyway), e uma pessoa olha.</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>Confira sua foto</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>A seguir: verificamos, cerca de 5 segundos</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>A seguir: enviamos e verificamos, cerca de 10 segundos</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>A seguir: {task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>Não podemos usar esta foto</translation>
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
            <translation>Do seu celular, {time}, {size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>Tirada {time}, {size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>Esta foto não saiu do seu computador.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Sua foto</translation>
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
            <translation>Uma pessoa olhou suas fotos e pede uma nova. O resto fica guardado. Os quatro cantos, nítida, sem reflexo.</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>Uma pessoa olhou suas fotos e pede outras novas. O resto fica guardado. Os quatro cantos, nítidas, sem reflexo.</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>Adicione sua foto</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>Adicione suas fotos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Escolher uma foto</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>Escolher uma foto: {side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>A seguir: conferir seus dados</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Abrir a câmera</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>Lendo a foto</translation>
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
            <translation>Tirar uma foto: {side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>Os arquivos são verificados primeiro neste computador. Nada é enviado antes de você mandar.</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>As fotos são verificadas primeiro nesta máquina. Nada é enviado antes de você mandar.</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>Toque para abrir a câmera</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Usar meu celular</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>Verificar com seu celular</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>ou solte aqui. {formats}, até {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>recebida {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>{count} de {total} fotos escolhidas</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}, {country}. Os quatro cantos, nítida, sem reflexo.</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first} Não podem ser guardados neste computador: ao fechar esta janela, são esquecidos.</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first} O que você escolheu fica guardado, criptografado, neste computador.</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, {size}</source>
            <translation>{width} × {height} pixels, {size}</translation>
        </message>
    </context>
    <context>
        <name>PictureSource</name>
        <message>
            <source>Test pictures</source>
            <translation>Imagens de teste</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>OK</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>PIN, %n algarismo digitado</numerusform>
                <numerusform>PIN, %n algarismos digitados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>O PIN tem %n algarismo ou mais.</numerusform>
                <numerusform>O PIN tem %n algarismos ou mais.</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>Este PIN não está certo.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>PINs errados demais. Próxima tentativa em {time}.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Relatório para o suporte</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Iniciar o programa de novo</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>Precisa de ajuda?</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>Você pode fechar esta janela quando quiser. Guardamos seu lugar.</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>O que fazer.</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>Recorrer</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Pedir nova análise a uma pessoa</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>Reclamar por escrito</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Não aceita</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>Uma vez, até {day}. Outra pessoa decide.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>Referência **{reference}**, {when}.
[Salve um relatório](save-report) para o suporte.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>Referência **{reference}**, {when}.
[Leve os detalhes para o suporte](save-report).</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>Quem analisou escreve:</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>Não podemos verificar sua identidade</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>{operator} não pode abrir esta conta. Este é o motivo e o que fazer.</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Alterar senha</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Alterando</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Escolha uma nova senha</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>Código do e-mail</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>Ele funciona por 15 minutos. Não chegou o e-mail? Olhe no Spam, ou [envie outro código](forgot).</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nova senha</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>Esperando seu código</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>Enviamos um e-mail para **{address}**. Ele traz o código, ou diz que nenhuma conta tem este endereço.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caracteres ou mais, e fora da lista de senhas vazadas</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>Escolha</translation>
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
            <translation>Sair</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>Sua verificação tem um resultado. Abra a janela para ver.</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name}: uma pessoa está analisando</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>Adicionar seus dados</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>Ao enviar, você confirma que estes dados são seus.</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Confira antes de enviar</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>Confira seus dados</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Compare estes dados com seu documento. Corrija o que estiver errado. Nada é enviado até você confirmar.</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>Confirmar e enviar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>É outra pessoa?</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>Manter estes dados</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>Manter este documento</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>A seguir: o resultado</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>A seguir: o resultado, em segundos</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>Dados pessoais</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Registros públicos ligam estes dados ao seu celular. Corrija o que estiver errado. Nada é enviado até você confirmar.</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>Não sou eu</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>Usar outro documento</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>Usar outro documento?</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>Apagamos as fotos e o que lemos nelas, e você escolhe um documento de novo.</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>Apagamos estes dados e você começa de novo com outro número de telefone.</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>Lemos estes dados no seu documento. Adicione o que falta. Nada é enviado até você confirmar.</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>Qual é o seu endereço atual?</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>Escreva como estão no seu documento. Nada é enviado até você confirmar.</translation>
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
            <translation>1 de 2 fotos já está conosco. Deixe esta janela aberta até a outra ser enviada.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>1 de 2 fotos já está conosco. A outra continua de onde parou.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>1 de 2 fotos já está conosco. Você pode fechar esta janela: a outra continua depois.</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Depois disso</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>As duas fotos são apagadas deste computador e de {operator}. Você pode tirar outras quando quiser.</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>Cancelar e apagar a foto</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>Cancelar e apagar as fotos</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Escolher outra foto</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>Comparar com o que você digitou</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>Apagar foto</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>Apagar fotos</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>Apagar sua foto?</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>Apagar suas fotos?</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>Tudo chegou. Um momento.</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>Ela continua de onde parou.</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>Ela é apagada deste computador e de {operator}. Você pode tirar outra quando quiser.</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>Manter foto</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>Manter fotos</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>Deixe esta janela aberta até a foto ser enviada.</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>Deixe esta janela aberta até as fotos serem enviadas.</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>A seguir: o resultado</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Não aceita</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>Uma foto não pôde ser usada. Este é o motivo.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>Foto enviada</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>Ler seu documento</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>Enviando sua foto</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>Enviando suas fotos</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>Informar o resultado aqui e por e-mail</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>Elas continuam de onde pararam.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>Você pode fechar esta janela. A foto continua quando você abrir de novo.</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>Você pode fechar esta janela. As fotos continuam quando você abrir de novo.</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>cerca de 5 segundos</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}, parada em {percent}%</translation>
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
            <translation>OK</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>Voltar ou cancelar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>Texto maior, menor, normal</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>Acionar o botão preenchido</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Estes atalhos</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>Marcar, escolher ou tirar a foto</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>Ao próximo controle, ao anterior</translation>
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
            <translation>Tirar a foto</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>0 de 4 prontas</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>Com as quatro, tiramos a foto para você.</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Tirar agora</translation>
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
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>Continue de onde parou, neste computador ou em outro.</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>Ainda sem conta? [Criar uma conta](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Entrando</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[Esqueceu sua senha?](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>escolhido</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>Chamar ajuda</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>Tenha seu celular com você, ou um passaporte, carteira de motorista ou documento de identidade.</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Baixar os controles</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>Mais idiomas</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>Nada fica nesta máquina. A tela é limpa quando você termina ou vai embora.</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>Prove quem você é em cerca de 2 minutos</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Subir os controles</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>Toque para começar</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>Passo {number} de {count}, {label}, {state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>atual</translation>
        </message>
        <message>
            <source>done</source>
            <translation>feito</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>com falha</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>concluído</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>a fazer</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>Razoável</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Boa</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>Força da senha: {word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Fraca</translation>
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
            <translation>Tamanho do texto: {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**Nada se perde.** Instale a atualização e inicie o programa de novo: o que você digitou está lá, menos a senha.</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**O que você enviou até agora está seguro.** Continue em casa ou fale com a equipe perto desta máquina.</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**Seu lugar está guardado.** Instale a atualização, inicie o aplicativo de novo e você estará neste passo.</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>É preciso uma atualização</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fechar janela</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Falar com o suporte</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>Obter a atualização</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>Atualização necessária</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>{operator} adicionou um passo que esta versão do aplicativo não consegue mostrar.</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>{operator} não pode continuar nesta máquina até que o programa seja atualizado.</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>{operator} precisa de uma versão mais nova deste programa. Esta é a versão {version}.</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>{operator} precisa da versão {minimum} deste programa, ou de uma mais nova. Esta é a versão {version}.</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>Vídeo de teste</translation>
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
            <translation>Foto removida</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>bom</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>verificar</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>isto impede você</translation>
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
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>Pedir outra foto</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>O que há de errado com a foto</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>Por que nenhuma outra tentativa ajuda</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Atenção</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>Solte a foto aqui</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>“{name}” termina no meio, por isso falta uma parte da imagem.</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>“{name}” não tem conteúdo. Uma cópia ou um download pode ter sido interrompido.</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>“{name}” tem {size} MB, e podemos receber {limit} MB.</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>“{name}” é um PDF que só abre com uma senha.</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>“{name}” é {kind}, e não uma foto que podemos ler.</translation>
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
                <numerusform>Resta %n tentativa</numerusform>
                <numerusform>Restam %n tentativas</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>Um número do Seguro Social ou ITIN tem nove algarismos, e este não pode ser um.</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>Um código ZIP tem 5 algarismos, ou 9 com hífen.</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>Uma operadora no caminho não deixou nossa mensagem passar. Não há nada de errado com o que você digitou.</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>Um dígito verificador na linha {line} das linhas de código não combina com os caracteres antes dele. Um deles está impresso ou lido errado.</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>Uma data de nascimento não pode ser depois de hoje.</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>Um dedo ou outro objeto está sobre o texto.</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>Uma lâmpada ou janela se reflete, e o texto embaixo não pode ser lido.</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>Um nome tem letras, e “{value}” tem algo mais.</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>Um número deste país tem {limit} algarismos, e este tem {length}.</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>Uma parte que devemos verificar está rasgada, gasta ou coberta.</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>Uma pessoa está analisando</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>Quem analisou não conseguiu confirmar que é um documento original e válido.</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>Quem analisa precisa saber o que olhar, e isto tem menos de {limit} caracteres.</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>Um serviço de que precisamos não responde. Não é culpa sua, e nada se perdeu.</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>Adicione os algarismos que faltam.</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>Adicione o lado que falta.</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>Outra conta foi verificada com este número.</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>Outra janela deste aplicativo está aberta neste computador.</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>Pelo menos um canto está fora da foto.</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>Neste ângulo, o texto da borda distante fica achatado demais para ler.</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>Confira os dois e digite a senha de novo, ou [escolha uma nova](forgot).</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>Confira o endereço, ou [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>Confira o dia, o mês e o ano.</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>Confira os algarismos e o código do país.</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>Confira os algarismos, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>Olhe nosso e-mail mais recente, ou [envie outro código](forgot).</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>Olhe nosso e-mail mais recente; códigos antigos deixam de funcionar. {tries_left}.</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Confira o número e [reenvie o SMS](resend-link), ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>Confira a grafia e [altere o endereço de e-mail](change_email).</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Confira o ano.</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>Confira o que aparece agora e continue.</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>Escolha uma foto em formato JPEG, PNG, WebP ou HEIC.</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>Escolha outro arquivo, ou tire a foto de novo.</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>Escolha mais uma vez, ou tente de outra rede.</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>Escolha o país onde você vive. Se for {country}, [pergunte ao suporte](support) quando isso muda.</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>Escolha a digitalização do seu documento, ou tire uma foto dele.</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>Escolha o estado onde você vive. Se for {state}, [pergunte ao suporte](support) quando isso muda.</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>Escolha seu estado.</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>Compare cada linha com seus documentos oficiais e corrija o que for diferente.</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>Compare com o código no seu computador, ou mostre um novo lá.</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>Conecte-se a uma rede, ou use uma câmera ou um arquivo neste computador.</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>Copie de novo do celular ou da câmera, ou tire uma foto nova.</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>Copie para outra pasta e escolha lá.</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>Corrija, por exemplo maya@example.com.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>Corrija.</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>Corrija o código ZIP ou o estado.</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>Você quis dizer [{suggestion}](use:{suggestion})?</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>Cada link funciona uma vez, para sua segurança.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>Fácil de adivinhar: {length} caracteres, entre eles {what}.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>Fácil de adivinhar: {length} caracteres.</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>Digite um número de celular com plano, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>Digite um número de celular, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>Digite um número de lá, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>Digite seu próprio número de celular, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Preencha.</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>Cinco códigos errados foram digitados, por isso paramos este.</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>Libere espaço. Enquanto isso você pode continuar.</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>Vá para perto de uma janela ou acenda uma lâmpada, e tire a foto de novo.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Continue nessa janela.</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>Continue nesta janela, ou [envie um novo link](resend-link).</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>Continue com o que aparece agora.</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>Continue. Se acontecer de novo, [copie um relatório](copy-report) para o suporte.</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>Continue. Tenha sua senha à mão.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>Segure a câmera bem acima do documento e tire a foto de novo.</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>Segure o documento pelas bordas ou deixe sobre a mesa, e tire a foto de novo.</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>Se foi você, [mostre um novo código](start-handoff). Se não, outra pessoa viu o código: [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>Se foi você, [use outro número](phone). Se não, [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>Se você já tem o renovado, use [esse documento](documents).</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>Se você se mudou há pouco, [edite seu endereço](edit) e use o anterior.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>Se você acha que é um erro, recorra e uma pessoa olha.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>Se você acha que é um erro, recorra e outra pessoa olha.</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>Instale com o extra "backend", ou inicie o aplicativo com --server.</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>Instale a atualização e inicie o aplicativo de novo.</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>Ela diz ter {megapixels} megapixels, mais do que qualquer câmera tira, por isso não a abrimos.</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>Venceu em {expired_on}</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>Está digitado errado, já foi usado ou expirou.</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>Não é o código do nosso e-mail mais recente, ou ele tem mais de 15 minutos.</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>Ele vale até {expires_on}, e você pode usá-lo até esse dia.</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>Parece uma foto de uma tela ou de uma impressão. Precisamos ver o original.</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>Parece uma fotocópia. Precisamos ver o original em cores.</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>Deixe o documento plano em boa luz e tire a foto de novo.</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>Deixe o documento plano, fique parado e tire a foto de novo.</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>Deixe o documento plano, sem luz direta nem dedos nessas linhas, e tire a foto de novo.</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>A linha {line} das linhas de código não pôde ser lida na foto.</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>O e-mail não chega a “{value}”: é preciso um nome, um @ e um domínio.</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>O e-mail não chega a {domain}.</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>Saia da luz direta e tire a foto de novo.</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>Nenhuma operadora conhece este número, por isso um SMS não chega até ele.</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>Sem mais mensagens por enquanto</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>Nenhuma página de “{name}” tem uma foto ou digitalização.</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>Nenhum telefone tem este número.</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>Nenhum registro público está ligado a este número. Isso é normal em planos pré-pagos, familiares e de trabalho, e depois de uma mudança.</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>Não há registros deste celular</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>Nenhuma pessoa viva nasceu em {year}.</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>Ainda não disponível: {country}</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>Ainda não disponível: {state}</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>Nada na foto parece um documento de identidade.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>Falta um lado</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>Abra uma página da web para entrar na rede. Tentamos de novo em {wait}.</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>Nosso servidor responde, mas demora. Nada se perdeu.</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>Nosso servidor não conseguiu ler o que este aplicativo enviou. Nada se perdeu.</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>Nosso servidor não respondeu</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>Nosso servidor não respondeu. A culpa é nossa e nada se perdeu.</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>Nosso servidor precisa de uma versão mais nova deste aplicativo. Seu lugar está guardado.</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>Falta uma parte do documento</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>Salve uma cópia sem senha, ou tire uma foto do documento.</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>Diga um pouco mais</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>Escaneie o código com a câmera do seu celular, ou digite o endereço nele.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Encurte.</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>Mostre um novo código no seu computador e escaneie.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>Alguém escolheu “Eu não pedi isto” no celular, por isso fechamos o link e apagamos as fotos que vieram por ele.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Alguém escolheu “Eu não pedi isto” no celular, por isso paramos o link. Nada sobre você foi compartilhado.</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>Algo entre este computador e nosso servidor mudou a resposta: muitas vezes a página de acesso de um hotel ou escritório. Nada se perdeu.</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Algo mudou nesse meio-tempo</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>Algo cobre o documento</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Falta algo</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>Tire uma foto nova, ou salve esta em tamanho menor.</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>Tire uma foto nova, ou use [outro documento](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>Tire uma foto só do documento, sobre uma superfície lisa.</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>Tire uma foto do próprio documento.</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>Tire uma foto do que você escolheu, ou [escolha outro documento](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>Tire uma foto do lado pedido.</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>Tire de mais perto, ou escolha o arquivo original e não uma prévia.</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>Tire a foto de novo com os quatro cantos dentro.</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>Tire a foto de novo. Se isto voltar, use [outro documento](documents).</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Envie START por SMS para {sender} e [reenvie o SMS](resend-link), ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>Nossos SMS estão bloqueados</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>Esse endereço parece digitado errado</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>Isso não pode ser um nome</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>Esse código não funciona</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>Esse código expirou</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>Esse código expirou.</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>Esse código se esgotou</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>Esse código não está certo</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>Esse código não está certo.</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>Não foi possível enviar isso</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>Essa data não existe</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>Essa data está no futuro</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>Isso não existe</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>É uma cópia do documento</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>Esse é outro documento</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>Isso não é um número de telefone</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>Isso não é um endereço de e-mail</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>Isso não é mais possível</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>Essa não é sua senha</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>Esse é o outro lado</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>É a mesma foto duas vezes</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>É longo demais</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>Esse número não pode estar certo</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>Essa senha é fácil de adivinhar</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>Essa senha é conhecida</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>Essa senha é curta</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>Essa senha é longa demais</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>Esse código postal não existe</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>Isso foi rápido demais</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>Esse ano é antigo demais</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>O PDF não tem página com foto</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>O chip mudou há pouco tempo</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>O chip deste número foi trocado há menos de um dia. Para sua segurança, esperamos até passar mais tempo.</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>O código ZIP é de outro estado</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>O código ZIP não é o registrado</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>A conta foi alterada em outra janela enquanto você digitava.</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>A conta foi aberta em outro computador, por isso a sessão terminou neste.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>A verificação automática não conseguiu decidir, o que é comum.</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>A data de nascimento difere do documento</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>O código tem 6 algarismos.</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>O código não está completo</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>As linhas de código não combinam</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>O computador não deixa este aplicativo ler “{name}”. Ele pode ter sido movido ou estar aberto em outro lugar.</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>A conexão caiu enquanto a foto era enviada. Nós a guardamos.</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>A conexão está lenta</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>A data de nascimento que você digitou não é a do documento.</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>Os dados não combinam com os registros que podemos usar. Não podemos dizer quais. Causas comuns: uma mudança recente, um nome novo, um erro de digitação ou um plano de celular em outro nome.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>O disco está cheio</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>O documento vence em breve</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>O documento tem nela no máximo {width} × {height} pixels, e seu texto não pode ser lido abaixo de {limit} no lado curto.</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>O documento não tem nenhuma linha em letras latinas, e só podemos comparar essas.</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>O documento está danificado</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>O documento ou a câmera se moveu, ou estava perto demais para focar.</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>O endereço de e-mail e a senha não combinam, ou essa conta não existe.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>O arquivo está danificado</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>O arquivo está vazio</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>O arquivo é grande demais</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>O arquivo precisa de uma senha</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>A frente e o verso são a mesma imagem.</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>Os textos legais dependem do estado onde você vive.</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>A luz é tão forte que o texto some.</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>O limite de fotos para uma conta foi atingido.</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>O limite de tentativas foi atingido, para proteger sua conta.</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>Não foi possível enviar o link por SMS</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>O link expirou</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>O link do SMS funciona por 10 minutos, e esse tempo passou.</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>O link foi parado</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>O link já foi usado</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>O e-mail voltou</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>O servidor de e-mail de {domain} diz que este endereço não existe.</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>O nome difere do documento</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>O nome que você digitou não é o do documento.</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>O número pertence a outra conta</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>Esse não era o número</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>O número não está em serviço</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>O número é curto demais</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>A página ou o registro não existe, ou foi apagado.</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>A parte que responde neste computador não está instalada, e nenhum servidor foi indicado.</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>A senha não é desta conta.</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>O plano do celular está em outro nome</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>O link do celular foi parado</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>A foto chegou danificada</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>A foto não tem cor</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>A foto tem pixels demais</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>A foto está borrada</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>A foto foi tirada muito de lado</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>A foto está clara demais</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>A foto está escura demais</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>A foto é pequena demais</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>A foto mostra um documento diferente do que você escolheu.</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>A foto mostra o outro lado do documento.</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>A foto parou no caminho</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>Este link não recebe mais fotos.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>O programa terminou de forma inesperada</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>O aplicativo já está aberto</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>O aplicativo não está completo</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>Os registros mostram algo um pouco diferente. Não podemos dizer o quê.</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>A solicitação foi alterada no caminho.</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>A solicitação não foi entendida</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>A mesma solicitação ainda está a caminho.</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>O servidor respondeu com o código {code}.</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>Falta o estado</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>O passo foi concluído nesse meio-tempo, aqui ou em outra janela.</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>O sistema não tem um lugar seguro para a chave, por isso você precisa entrar de novo depois de fechar esta janela.</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>Não foi possível entregar o SMS</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>O SMS ficou retido</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>O texto ou as linhas de código não puderam ser lidos na foto.</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>Há um reflexo na foto</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>Há uma novidade que esta versão não consegue mostrar</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Esse dia não está no calendário.</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>Não há luz suficiente para ler o texto.</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>Não há nada a fazer. Você recebe o resultado aqui e por e-mail.</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>Este computador está sem conexão. Nada se perdeu.</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>Este computador não tem mais espaço, por isso o que você digitou e escolheu termina com esta janela.</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>Este computador não está em uma rede local que um celular possa compartilhar, como o Wi-Fi de casa.</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>Com esta data você tem {age} anos, e {operator} só pode verificar adultos.</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>Este é um telefone fixo</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>Este é um telefone fixo e não pode receber o SMS.</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>Este é um número de tarifa especial ou gratuito, e não pertence a nenhuma pessoa.</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>Este é um número de serviço</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>Este é um número de internet</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>Este é um número de internet (VoIP), por isso nenhuma operadora pode confirmar que é seu.</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>Está vazio, e precisamos disto.</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>Tem mais que os {limit} caracteres que podemos guardar.</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>Este link terminou</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>Este número já respondeu STOP uma vez, por isso a operadora segura nossas mensagens.</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>Esta senha está na lista de senhas vazadas, por isso outros a tentam primeiro.</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>Esta foto já foi recusada antes</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>Está demorando mais que o normal</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>Esta versão é antiga demais</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Três números errados foram digitados no celular, por isso paramos o link. Nada sobre você foi compartilhado.</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>Marque a caixa para continuar.</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>Incline o documento ou apague a lâmpada, e tire a foto de novo.</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>Para sua segurança, encerramos a sessão depois de um tempo. Tudo o que você enviou fica guardado.</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>Fotos demais</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>Muitas solicitações vieram deste computador em pouco tempo.</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>Tentativas demais</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>Tente de novo. Se acontecer duas vezes, [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>Vire o documento e tire uma foto do outro lado.</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>Digite os nove algarismos.</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>Digite os seis ou cole o código inteiro.</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>Digite de novo. Maiúsculas e minúsculas contam.</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>Atualize o aplicativo, ou [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>Use [outro documento](documents).</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>Use uma diferente, por exemplo quatro palavras sem relação.</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>Use um documento de outro país, se tiver, ou [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>Use um documento, ou um celular com um plano em seu próprio nome.</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>Use um documento. Leva cerca de 5 minutos.</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>Use um documento com letras latinas, como [seu passaporte](documents).</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>Use seu documento renovado ou [outro documento](documents). Se lemos a data errado, tire a foto de novo.</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>Use {limit} ou mais, sem essa palavra.</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>Use {limit} ou mais.</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Espere um momento, [reenvie o SMS](resend-link), ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>Espere um momento.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>Espere até {available_at}, e olhe as mensagens que já chegaram.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>Espere até {available_at}, ou [fale com o suporte](support).</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>Espere {wait}. Continuamos sozinhos.</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>Espere, ou tente de outra rede.</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>Só podemos enviar links para números destes países: {countries}.</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>Podemos guardar {limit} caracteres, e esta tem {length}.</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>Não podemos aceitar documentos desse país</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>Não podemos aceitar este documento</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>Não podemos aceitar este tipo de documento</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>Não podemos oferecer uma conta a você</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>Não podemos abrir uma conta até você aceitar.</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>Não conseguimos abrir o arquivo</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>Não conseguimos ler as linhas de código</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>Não conseguimos ler o documento</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>Não conseguimos ler este tipo de arquivo</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>Não conseguimos ler esta escrita</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>Não podemos lembrar de você neste computador</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>Não conseguimos entrar com isso</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>Não podemos enviar SMS para esse país</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>Não conseguimos entender a resposta</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>Não conseguimos confirmar seus dados</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>Precisamos de uma foto da frente e uma do verso.</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>Precisamos da sua concordância</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>Não vemos nenhum documento</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>Enviamos todas as mensagens que podíamos em uma hora.</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>Tentamos de novo em {wait} e continuamos de onde parou.</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>Tentamos de novo em {wait}.</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>O que chegou não é o que este computador enviou.</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>Escreva como está nos seus documentos.</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>Escreva uma ou duas frases.</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>Ano errado? Corrija. Senão, volte em {adult_on}.</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>Você ainda não tem {limit} anos</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Você está sem conexão</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Sua sessão terminou</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>Você pode fechar esta janela. Escrevemos assim que continuar, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>Você digitou {postal_code}. Depois de uma mudança, os registros podem ficar desatualizados por algumas semanas.</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>Você já enviou esta imagem, e ela não pôde ser usada.</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>Você entrou em outro computador</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>Sua operadora não aceitou a mensagem.</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>Sua operadora devolveu a mensagem: o celular está desligado ou sem sinal, ou o número está errado.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>Sua operadora não confirmou que a mensagem chegou.</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>Para sua operadora, o titular do número que termina em {ending} é outra pessoa. Isso é normal em planos familiares e de trabalho.</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>Seus dados precisam de mais uma olhada</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>Seu celular não alcança este computador</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Seu lugar fica guardado.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Seu SMS está atrasado</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>[Confira seus dados](edit) mais uma vez, ou [use um documento](documents).</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[Escolha outro documento](documents).</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[Corrija a data](edit), ou tire a foto de novo se lemos errado.</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[Corrija o nome](edit), ou use um documento com este nome.</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[Reenvie o e-mail](resend-email) para receber um novo.</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[Reenvie o SMS](resend-link), ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[Envie um novo link](resend-link) e digite o número que esta janela mostra.</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[Enviar um novo link](resend-link).</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[Entre](sign_in) para continuar no mesmo passo.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[Entre](sign_in) para continuar aqui.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[Entre](sign_in) nessa conta, use outro número, ou [verifique com um documento](documents).</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>[Verifique com um documento](documents) agora, ou volte amanhã com este número.</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>uma imagem BMP</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>uma animação ou um desenho GIF</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>um arquivo JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>um arquivo JPEG XL</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>um documento PDF</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>um arquivo do Photoshop</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>um arquivo TIFF ou RAW de câmera</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>um arquivo de tipo desconhecido</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>uma foto em um formato que não é aceito aqui</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>um programa</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>um arquivo de som</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>um arquivo de texto</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>um vídeo</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>uma página da web</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>uma imagem AVIF</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>um desenho SVG</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>um arquivo compactado</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>um arquivo de ícone</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>um documento do Office ou um arquivo compactado</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>{operator} comparou seus dados com regras que deve seguir e não pode abrir esta conta. Não podemos dizer qual regra.</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>{operator} não tem licença para {state}.</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>{operator} ainda não pode aceitar documentos deste país: {country}.</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>{operator} não pode aceitar este tipo de documento do país que o emitiu.</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>{operator} não pode atender clientes que vivem neste país: {country}.</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>{operator} só pode aceitar documentos que hoje estejam válidos. Uma foto mais nítida deste não ajuda.</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>{postal_code} não fica em {state}.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>%n foto recebida</numerusform>
                <numerusform>%n fotos recebidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>Confirmado, termina em {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>A conexão caiu. Guardamos suas fotos e tentamos de novo.</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>A conexão caiu. Tentamos de novo.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Entendi</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Próxima tentativa em %n segundo.</numerusform>
                <numerusform>Próxima tentativa em %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>Sem resposta. Guardamos suas fotos e tentamos de novo.</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>Nosso servidor não respondeu. Tentamos de novo.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>Passo {number} de {count}, {label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>Enviados {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>Elas estão guardadas, criptografadas, neste computador.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>Estamos vendo onde você parou.</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>Tentamos de novo agora.</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>Que bom ter você de volta.</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Seus dados</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>Suas fotos não podem ser guardadas aqui: deixe esta janela aberta.</translation>
        </message>
    </context>
</TS>
