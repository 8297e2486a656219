<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
    <context>
        <name>AccountPage</name>
        <message>
            <source>About 3 minutes</source>
            <translation>Environ 3 minutes</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>Créer votre compte</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Email me product updates. **Optional, stop any time.**</source>
            <translation>Recevoir les nouveautés par e-mail. **Facultatif, à arrêter quand vous voulez.**</translation>
        </message>
        <message>
            <source>Have an account? [Sign in](sign_in)</source>
            <translation>Déjà un compte ? [Se connecter](sign_in)</translation>
        </message>
        <message>
            <source>I agree to the [Terms of Service](terms) and the [Privacy Policy](privacy)</source>
            <translation>J’accepte les [Conditions d’utilisation](terms) et la [Politique de confidentialité](privacy)</translation>
        </message>
        <message>
            <source>Next: confirm your email</source>
            <translation>Suite : confirmer votre adresse</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>Celui que vous avez choisi pour ce compte.</translation>
        </message>
        <message>
            <source>We send a 6-digit code to this address.</source>
            <translation>Nous envoyons un code à 6 chiffres à cette adresse.</translation>
        </message>
        <message>
            <source>Your account is open. The address can still be changed, with your password.</source>
            <translation>Votre compte est ouvert. L’adresse peut encore être changée, avec votre mot de passe.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caractères ou plus, et absent de la liste des mots de passe divulgués</translation>
        </message>
        <message>
            <source>{operator} needs an account before it can check who you are.</source>
            <translation>{operator} a besoin d’un compte avant de pouvoir vérifier qui vous êtes.</translation>
        </message>
    </context>
    <context>
        <name>AppealPage</name>
        <message>
            <source>A person who did not decide reads your message and everything that you sent.</source>
            <translation>Une personne qui n’a pas pris la décision lit votre message et tout ce que vous avez envoyé.</translation>
        </message>
        <message>
            <source>Appeal, not sent yet</source>
            <translation>Appel, pas encore envoyé</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Demander un nouvel examen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next: a review, by a person</source>
            <translation>Suite : un examen, par une personne</translation>
        </message>
        <message>
            <source>Send appeal</source>
            <translation>Envoyer l’appel</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <source>What should the reviewer know?</source>
            <translation>Que devons-nous savoir pour l’examen ?</translation>
        </message>
        <message>
            <source>You can appeal once, until {day}. Say what is wrong or missing; one or two sentences help most.</source>
            <translation>Vous pouvez faire appel une fois, jusqu’au {day}. Dites ce qui est faux ou ce qui manque ; une ou deux phrases aident le plus.</translation>
        </message>
        <message>
            <source>You get the result here and by email, with the reasons.</source>
            <translation>Vous recevez le résultat ici et par e-mail, avec les raisons.</translation>
        </message>
    </context>
    <context>
        <name>ApprovedPage</name>
        <message>
            <source>A PDF. We have emailed you a copy, too.</source>
            <translation>Un PDF. Nous vous en avons aussi envoyé une copie par e-mail.</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copier la référence</translation>
        </message>
        <message>
            <source>Go to {operator}</source>
            <translation>Aller à {operator}</translation>
        </message>
        <message>
            <source>Identity verification receipt</source>
            <translation>Reçu de vérification d’identité</translation>
        </message>
        <message>
            <source>It could not be saved there. Choose another folder.</source>
            <translation>L’enregistrement n’a pas pu se faire là. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Keep this receipt. Questions: {email}</source>
            <translation>Conservez ce reçu. Questions : {email}</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Receipt {reference}.pdf</source>
            <translation>Reçu {reference}.pdf</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Save your receipt</source>
            <translation>Enregistrer votre reçu</translation>
        </message>
        <message>
            <source>Saved. We have emailed you a copy, too.</source>
            <translation>Enregistré. Nous vous en avons aussi envoyé une copie par e-mail.</translation>
        </message>
        <message>
            <source>See what we keep</source>
            <translation>Voir ce que nous conservons</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Verified as</source>
            <translation>Identité vérifiée</translation>
        </message>
        <message>
            <source>Verified {time}</source>
            <translation>Vérifiée {time}</translation>
        </message>
        <message>
            <source>We have emailed it to you. Touch for a code to scan.</source>
            <translation>Nous vous l’avons envoyé par e-mail. Touchez pour un code à scanner.</translation>
        </message>
        <message>
            <source>What is stored, for how long, and how to delete it</source>
            <translation>Ce qui est conservé, combien de temps, et comment le supprimer</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Quand et comment</translation>
        </message>
        <message>
            <source>You're verified</source>
            <translation>Votre identité est vérifiée</translation>
        </message>
        <message>
            <source>You're verified, {name}</source>
            <translation>Votre identité est vérifiée, {name}</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Votre reçu</translation>
        </message>
        <message>
            <source>{operator} has confirmed your identity. There is nothing else to do.</source>
            <translation>{operator} a confirmé votre identité. Il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <source>{when}, by document</source>
            <translation>{when}, par document</translation>
        </message>
        <message>
            <source>{when}, by mobile phone</source>
            <translation>{when}, par téléphone mobile</translation>
        </message>
    </context>
    <context>
        <name>CameraPage</name>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>À 4 sur 4, nous prenons la photo pour vous.</translation>
        </message>
        <message>
            <source>In frame</source>
            <translation>Dans le cadre</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sans reflet</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nette</translation>
        </message>
        <message>
            <source>The video stays on this computer. You see the photo before it is sent.</source>
            <translation>La vidéo reste sur cet ordinateur. Vous voyez la photo avant son envoi.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Importer une photo</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Utiliser mon téléphone</translation>
        </message>
        <message>
            <source>{count} of 4 ready</source>
            <translation>{count} sur 4 prêts</translation>
        </message>
    </context>
    <context>
        <name>CameraPicker</name>
        <message>
            <source>Camera: {name}</source>
            <translation>Caméra : {name}</translation>
        </message>
        <message>
            <source>Choose a camera</source>
            <translation>Choisir une caméra</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Aucune caméra trouvée</translation>
        </message>
    </context>
    <context>
        <name>CameraStage</name>
        <message>
            <source>Camera picture</source>
            <translation>Image de la caméra</translation>
        </message>
    </context>
    <context>
        <name>CameraWords</name>
        <message>
            <source>Another app uses the camera</source>
            <translation>Une autre application utilise la caméra</translation>
        </message>
        <message>
            <source>Good. Hold it there.</source>
            <translation>Bien. Ne bougez plus.</translation>
        </message>
        <message>
            <source>Got it. Reading the photo.</source>
            <translation>C’est fait. Lecture de la photo.</translation>
        </message>
        <message>
            <source>Hard to get right? A photo from a file is as good.</source>
            <translation>C’est difficile ? Une photo dans un fichier convient aussi bien.</translation>
        </message>
        <message>
            <source>Hard to get right? Your phone's camera is sharper.</source>
            <translation>C’est difficile ? L’appareil photo de votre téléphone est plus net.</translation>
        </message>
        <message>
            <source>Hold it still. The picture is blurred.</source>
            <translation>Tenez-le immobile. L’image est floue.</translation>
        </message>
        <message>
            <source>Hold it straight, facing the camera.</source>
            <translation>Tenez-le droit, face à la caméra.</translation>
        </message>
        <message>
            <source>Hold it there. We're reading it.</source>
            <translation>Ne bougez plus. Nous le lisons.</translation>
        </message>
        <message>
            <source>It is used to photograph your document. The video stays on this computer.</source>
            <translation>Elle sert à photographier votre document. La vidéo reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It may be unplugged or in use by another app. Close that app and try again, use your phone, or upload a photo.</source>
            <translation>Elle est peut-être débranchée ou utilisée par une autre application. Fermez cette application et réessayez, utilisez votre téléphone ou importez une photo.</translation>
        </message>
        <message>
            <source>It's too bright. Turn away from the light.</source>
            <translation>Il y a trop de lumière. Tournez-vous pour l’éviter.</translation>
        </message>
        <message>
            <source>It's too dark. Turn toward the light.</source>
            <translation>Il fait trop sombre. Tournez-vous vers la lumière.</translation>
        </message>
        <message>
            <source>Keep your fingers off the text.</source>
            <translation>Gardez les doigts hors du texte.</translation>
        </message>
        <message>
            <source>Line up the back of the card with all of its code.</source>
            <translation>Alignez le verso de la carte avec tout son code.</translation>
        </message>
        <message>
            <source>Line up the card with all four corners.</source>
            <translation>Alignez la carte avec ses quatre coins.</translation>
        </message>
        <message>
            <source>Line up the page with the picture and the two code lines.</source>
            <translation>Alignez la page avec la photo et les deux lignes de code.</translation>
        </message>
        <message>
            <source>Move it back. A corner is cut off.</source>
            <translation>Reculez-le. Un coin est coupé.</translation>
        </message>
        <message>
            <source>Move it closer to the camera.</source>
            <translation>Approchez-le de la caméra.</translation>
        </message>
        <message>
            <source>Move it down. A corner is cut off.</source>
            <translation>Baissez-le. Un coin est coupé.</translation>
        </message>
        <message>
            <source>Move it to your left. A corner is cut off.</source>
            <translation>Déplacez-le vers votre gauche. Un coin est coupé.</translation>
        </message>
        <message>
            <source>Move it to your right. A corner is cut off.</source>
            <translation>Déplacez-le vers votre droite. Un coin est coupé.</translation>
        </message>
        <message>
            <source>Move it up. A corner is cut off.</source>
            <translation>Levez-le. Un coin est coupé.</translation>
        </message>
        <message>
            <source>Next, your system asks for the camera</source>
            <translation>Votre système va vous demander l’accès à la caméra</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <source>Open the cover or the privacy switch of the camera. If there is none, allow the camera in the settings of the system.</source>
            <translation>Ouvrez le cache ou l’interrupteur de confidentialité de la caméra. S’il n’y en a pas, autorisez la caméra dans les réglages du système.</translation>
        </message>
        <message>
            <source>Plug it in again and it goes on by itself, or choose another camera above.</source>
            <translation>Rebranchez-la et cela continue tout seul, ou choisissez une autre caméra ci-dessus.</translation>
        </message>
        <message>
            <source>Show the original, not a copy or a screen.</source>
            <translation>Montrez l’original, pas une copie ni un écran.</translation>
        </message>
        <message>
            <source>Show the {task}.</source>
            <translation>Montrez {task}.</translation>
        </message>
        <message>
            <source>The camera</source>
            <translation>La caméra</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>La caméra ne fonctionne pas</translation>
        </message>
        <message>
            <source>The camera is blocked</source>
            <translation>La caméra est bloquée</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Call for help, or try again.</source>
            <translation>La caméra de cette borne ne donne aucune image. Appelez à l’aide, ou réessayez.</translation>
        </message>
        <message>
            <source>The camera of this machine gives no picture. Your phone's camera works as well.</source>
            <translation>La caméra de cette borne ne donne aucune image. L’appareil photo de votre téléphone convient aussi.</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>La caméra a été débranchée</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>L’image est noire</translation>
        </message>
        <message>
            <source>The system does not let this app use the camera. Allow it in Settings, Privacy, Camera, then come back.</source>
            <translation>Le système n’autorise pas cette application à utiliser la caméra. Autorisez-la dans Réglages, Confidentialité, Caméra, puis revenez.</translation>
        </message>
        <message>
            <source>This is the other side. Turn it over.</source>
            <translation>C’est l’autre côté. Retournez-le.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the bottom.</source>
            <translation>Inclinez-le un peu. Il y a un reflet en bas.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare at the top.</source>
            <translation>Inclinez-le un peu. Il y a un reflet en haut.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the document.</source>
            <translation>Inclinez-le un peu. Il y a un reflet sur le document.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the left.</source>
            <translation>Inclinez-le un peu. Il y a un reflet à gauche.</translation>
        </message>
        <message>
            <source>Tilt it slightly. There's glare on the right.</source>
            <translation>Inclinez-le un peu. Il y a un reflet à droite.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Utiliser la caméra</translation>
        </message>
        <message>
            <source>Use your phone's camera</source>
            <translation>Utiliser l’appareil photo du téléphone</translation>
        </message>
        <message>
            <source>We can't see a camera</source>
            <translation>Nous ne voyons aucune caméra</translation>
        </message>
        <message>
            <source>{camera} gives us no picture. Close the other app, a video call for example, then try again.</source>
            <translation>{camera} ne donne aucune image. Fermez l’autre application, un appel vidéo par exemple, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>CaptureHeader</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Need help?</source>
            <translation>Besoin d’aide ?</translation>
        </message>
    </context>
    <context>
        <name>ChangeEmailPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Change email</source>
            <translation>Changer d’adresse</translation>
        </message>
        <message>
            <source>Change your email</source>
            <translation>Changez votre adresse e-mail</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>New email</source>
            <translation>Nouvelle adresse e-mail</translation>
        </message>
        <message>
            <source>Next: the code from the new email</source>
            <translation>Suite : le code du nouvel e-mail</translation>
        </message>
        <message>
            <source>Our mail went to **{address}** so far.</source>
            <translation>Jusqu’ici, notre e-mail est allé à **{address}**.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>The one you chose for this account.</source>
            <translation>Celui que vous avez choisi pour ce compte.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>En attente de votre code</translation>
        </message>
        <message>
            <source>We send a new code there. The code in the older email stops working.</source>
            <translation>Nous y envoyons un nouveau code. Le code de l’ancien e-mail ne fonctionne plus ensuite.</translation>
        </message>
    </context>
    <context>
        <name>CheckActs</name>
        <message>
            <source>Choose another document</source>
            <translation>Choisir un autre document</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Choisir une autre photo</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Fix my details</source>
            <translation>Corriger mes données</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Ouvrir la caméra</translation>
        </message>
        <message>
            <source>Retake photo</source>
            <translation>Reprendre la photo</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Importer une photo</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Utiliser mon téléphone</translation>
        </message>
        <message>
            <source>Use this photo</source>
            <translation>Utiliser cette photo</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>All corners in frame</source>
            <translation>Tous les coins dans le cadre</translation>
        </message>
        <message>
            <source>All readable. Is this you?</source>
            <translation>Tout est lisible. Est-ce bien vous ?</translation>
        </message>
        <message>
            <source>All three code lines add up</source>
            <translation>Les trois lignes de code concordent</translation>
        </message>
        <message>
            <source>Both code lines add up</source>
            <translation>Les deux lignes de code concordent</translation>
        </message>
        <message>
            <source>Card no.</source>
            <translation>N° de carte</translation>
        </message>
        <message>
            <source>Check digit is right</source>
            <translation>Le chiffre de contrôle est juste</translation>
        </message>
        <message>
            <source>Checked on this computer</source>
            <translation>Vérifié sur cet ordinateur</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Compared with what you entered</source>
            <translation>Comparé à ce que vous avez saisi</translation>
        </message>
        <message>
            <source>Corners not found</source>
            <translation>Coins introuvables</translation>
        </message>
        <message>
            <source>Cut at the end of the line, that's fine</source>
            <translation>Coupé en fin de ligne, c’est sans importance</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Here is why.</source>
            <translation>Voici pourquoi.</translation>
        </message>
        <message>
            <source>Is the photo clear?</source>
            <translation>La photo est-elle claire ?</translation>
        </message>
        <message>
            <source>Is this what your document says?</source>
            <translation>Est-ce bien ce que dit votre document ?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <source>License no.</source>
            <translation>N° de permis</translation>
        </message>
        <message>
            <source>Middle names</source>
            <translation>Autres prénoms</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>No code lines on this side</source>
            <translation>Pas de lignes de code de ce côté</translation>
        </message>
        <message>
            <source>No glare</source>
            <translation>Sans reflet</translation>
        </message>
        <message>
            <source>Not all corners in frame</source>
            <translation>Des coins hors du cadre</translation>
        </message>
        <message>
            <source>Not expired</source>
            <translation>En cours de validité</translation>
        </message>
        <message>
            <source>Not sharp everywhere</source>
            <translation>Pas nette partout</translation>
        </message>
        <message>
            <source>Nothing on this side can be read by the computer; a person looks at it. Nothing is sent until you use it.</source>
            <translation>L’ordinateur ne peut rien lire de ce côté ; une personne le regarde. Rien n’est envoyé avant que vous l’utilisiez.</translation>
        </message>
        <message>
            <source>Passport no.</source>
            <translation>N° de passeport</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Read from your card</source>
            <translation>Lu sur votre carte</translation>
        </message>
        <message>
            <source>Read from your document</source>
            <translation>Lu sur votre document</translation>
        </message>
        <message>
            <source>Read from your license</source>
            <translation>Lu sur votre permis</translation>
        </message>
        <message>
            <source>Read from your passport</source>
            <translation>Lu sur votre passeport</translation>
        </message>
        <message>
            <source>Read with a correction, check it</source>
            <translation>Lu avec une correction, vérifiez</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Nette</translation>
        </message>
        <message>
            <source>Something differs from what you wrote</source>
            <translation>Quelque chose diffère de ce que vous avez écrit</translation>
        </message>
        <message>
            <source>Something hides a part</source>
            <translation>Quelque chose cache une partie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>Street, line 2</source>
            <translation>Rue, ligne 2</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>The barcode is read</source>
            <translation>Le code-barres est lu</translation>
        </message>
        <message>
            <source>The barcode says nothing about you</source>
            <translation>Le code-barres ne dit rien sur vous</translation>
        </message>
        <message>
            <source>The code lines are not certain</source>
            <translation>Les lignes de code sont incertaines</translation>
        </message>
        <message>
            <source>The red line is different. Correct what you wrote, or take the photo again if we misread it.</source>
            <translation>La ligne rouge est différente. Corrigez ce que vous avez écrit, ou reprenez la photo si nous avons mal lu.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons.</source>
            <translation>
                <numerusform>Il y a %n raison.</numerusform>
                <numerusform>Il y a %n raisons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n reasons. They are marked on the photo.</source>
            <translation>
                <numerusform>Il y a %n raison. Elle est marquée sur la photo.</numerusform>
                <numerusform>Il y a %n raisons. Elles sont marquées sur la photo.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are two reasons.</source>
            <translation>Il y a deux raisons.</translation>
        </message>
        <message>
            <source>There are two reasons. Both are marked on the photo.</source>
            <translation>Il y a deux raisons. Les deux sont marquées sur la photo.</translation>
        </message>
        <message>
            <source>There is one reason. It is marked on the photo.</source>
            <translation>Il y a une raison. Elle est marquée sur la photo.</translation>
        </message>
        <message>
            <source>This photo came from your phone. Nothing on this side can be read by the computer; a person looks at it.</source>
            <translation>Cette photo vient de votre téléphone. L’ordinateur ne peut rien lire de ce côté ; une personne le regarde.</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>We could not read everything with certainty. Compare it with your document.</source>
            <translation>Nous n’avons pas pu tout lire avec certitude. Comparez avec votre document.</translation>
        </message>
        <message>
            <source>We read these from the photo from your phone. It counts once you use it.</source>
            <translation>Nous avons lu ceci sur la photo de votre téléphone. Elle compte dès que vous l’utilisez.</translation>
        </message>
        <message>
            <source>We read these from the photo. Nothing is sent until you use it.</source>
            <translation>Nous avons lu ceci sur la photo. Rien n’est envoyé avant que vous l’utilisiez.</translation>
        </message>
        <message>
            <source>You wrote it in another order, that's fine</source>
            <translation>Écrit dans un autre ordre, c’est sans importance</translation>
        </message>
        <message>
            <source>You wrote {typed}</source>
            <translation>Vous avez écrit {typed}</translation>
        </message>
        <message>
            <source>You wrote {typed}, that's fine</source>
            <translation>Vous avez écrit {typed}, c’est sans importance</translation>
        </message>
    </context>
    <context>
        <name>CheckingPage</name>
        <message>
            <source>**You don't have to wait here.** Close the window if you like: the result also comes by email, and this program opens with it.</source>
            <translation>**Vous n’avez pas à attendre ici.** Fermez la fenêtre si vous voulez : le résultat arrive aussi par e-mail, et cette application s’ouvre avec lui.</translation>
        </message>
        <message>
            <source>**You don't have to wait here.** The result also comes by email.</source>
            <translation>**Vous n’avez pas à attendre ici.** Le résultat arrive aussi par e-mail.</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>En vérification</translation>
        </message>
        <message>
            <source>Checking your details</source>
            <translation>Vérification de vos données</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Comparing them with your document</source>
            <translation>Comparaison avec votre document</translation>
        </message>
        <message>
            <source>Comparing with records</source>
            <translation>Comparaison avec les registres</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Données envoyées</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Suite : le résultat</translation>
        </message>
        <message>
            <source>Slower than usual</source>
            <translation>Plus lent que d’habitude</translation>
        </message>
        <message>
            <source>This usually takes a few seconds. There is nothing for you to do.</source>
            <translation>Cela prend en général quelques secondes. Vous n’avez rien à faire.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Vérifier avec un document</translation>
        </message>
        <message>
            <source>We keep trying by ourselves.</source>
            <translation>Nous continuons d’essayer.</translation>
        </message>
        <message>
            <source>You get the result, here and by email</source>
            <translation>Vous recevez le résultat, ici et par e-mail</translation>
        </message>
    </context>
    <context>
        <name>Checkup</name>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Vérifier cet ordinateur</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>Copier pour l’assistance</translation>
        </message>
        <message>
            <source>Everything that you need is there.</source>
            <translation>Tout ce qu’il vous faut est là.</translation>
        </message>
        <message>
            <source>Looking. This takes a few seconds.</source>
            <translation>Vérification en cours. Elle dure quelques secondes.</translation>
        </message>
        <message>
            <source>Something here would stop you. What to do stands beside it.</source>
            <translation>Quelque chose vous bloquerait ici. Ce qu’il faut faire est indiqué à côté.</translation>
        </message>
        <message>
            <source>You can go on. Something is missing, and there is another way.</source>
            <translation>Vous pouvez continuer. Il manque quelque chose, et il existe un autre moyen.</translation>
        </message>
    </context>
    <context>
        <name>ClearsIn</name>
        <message>
            <source>Clears itself in {time}</source>
            <translation>S’efface dans {time}</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Open on a phone</source>
            <translation>Ouvrir sur un téléphone</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>The window waits for a phone</source>
            <translation>La fenêtre attend un téléphone</translation>
        </message>
    </context>
    <context>
        <name>CodeEdit</name>
        <message>
            <source>{label}, {length} digits, {count} entered</source>
            <translation>{label}, {length} chiffres, {count} saisis</translation>
        </message>
    </context>
    <context>
        <name>Combo</name>
        <message>
            <source>Type to filter the list, use the arrow keys to move in it.</source>
            <translation>Tapez pour filtrer la liste, utilisez les flèches pour vous y déplacer.</translation>
        </message>
        <message>
            <source>{option}, {row} of {rows}</source>
            <translation>{option}, {row} sur {rows}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionRow</name>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Pas encore de réponse</translation>
        </message>
        <message>
            <source>Offline. Trying again</source>
            <translation>Hors ligne. Nouvel essai</translation>
        </message>
        <message>
            <source>Sandbox, for testing</source>
            <translation>Bac à sable, pour tester</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Connexion sécurisée</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>+1 day</source>
            <translation>+1 jour</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1 minute</translation>
        </message>
        <message>
            <source>+10 minutes</source>
            <translation>+10 minutes</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Pannes</translation>
        </message>
        <message>
            <source>Links, codes and waiting times follow this clock.</source>
            <translation>Les liens, les codes et les délais suivent cette horloge.</translation>
        </message>
        <message>
            <source>No faults are switched on.</source>
            <translation>Aucune panne n’est activée.</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Rien n’attend une personne.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Examens</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>The sandbox's clock says {now}.</source>
            <translation>L’horloge du bac à sable indique {now}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message numerus="yes">
            <source>%n seconds left</source>
            <translation>
                <numerusform>Encore %n seconde</numerusform>
                <numerusform>Encore %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <translation>Êtes-vous encore là ?</translation>
        </message>
        <message numerus="yes">
            <source>Are you still there? This screen clears itself in %n seconds.</source>
            <translation>
                <numerusform>Êtes-vous encore là ? Cet écran s’efface dans %n seconde.</numerusform>
                <numerusform>Êtes-vous encore là ? Cet écran s’efface dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>I'm done, clear the screen</source>
            <translation>J’ai fini, effacer l’écran</translation>
        </message>
        <message>
            <source>This screen clears itself so that the next person sees nothing of you.</source>
            <translation>Cet écran s’efface pour que la personne suivante ne voie rien de vous.</translation>
        </message>
    </context>
    <context>
        <name>CountryCode</name>
        <message>
            <source>Country code, {country}, +{code}</source>
            <translation>Indicatif du pays, {country}, +{code}</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>DetailRows</name>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Domicile</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Nom légal</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Numéro de mobile</translation>
        </message>
        <message>
            <source>Social Security no.</source>
            <translation>N° de sécurité sociale</translation>
        </message>
        <message>
            <source>We only ever show the last four digits.</source>
            <translation>Nous ne montrons que les quatre derniers chiffres.</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>se termine par {digits}</translation>
        </message>
    </context>
    <context>
        <name>DetailsForm</name>
        <message>
            <source>Apt, suite</source>
            <translation>Appt, étage</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Set in step 3.</source>
            <translation>Indiquée à l’étape 3.</translation>
        </message>
        <message>
            <source>Set in step 3.  [Change it there](phone)</source>
            <translation>Indiquée à l’étape 3.  [La changer là-bas](phone)</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>Numéro de sécurité sociale</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Street address</source>
            <translation>Numéro et rue</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Code postal (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>A file is missing: {file}</source>
            <translation>Il manque un fichier : {file}</translation>
        </message>
        <message>
            <source>A firewall may be in between. Try another network, or ask who runs yours.</source>
            <translation>Un pare-feu est peut-être en cause. Essayez un autre réseau ou demandez à qui gère le vôtre.</translation>
        </message>
        <message>
            <source>A network that reads along, in a company or a hotel, may answer instead. Try another network, or ask who runs this one for its certificate.</source>
            <translation>Un réseau qui lit les échanges, en entreprise ou à l’hôtel, répond peut-être à sa place. Essayez un autre réseau ou demandez son certificat à qui gère celui-ci.</translation>
        </message>
        <message>
            <source>All scripts can be shown</source>
            <translation>Toutes les écritures s’affichent</translation>
        </message>
        <message>
            <source>Allow it in the settings of the system, or use your phone's camera.</source>
            <translation>Autorisez-la dans les réglages du système ou utilisez l’appareil photo de votre téléphone.</translation>
        </message>
        <message>
            <source>Ask who runs your network to allow {host}.</source>
            <translation>Demandez à qui gère votre réseau d’autoriser {host}.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Check that this computer is connected to the internet.</source>
            <translation>Vérifiez que cet ordinateur est connecté à internet.</translation>
        </message>
        <message>
            <source>Check the date and the time of this computer.</source>
            <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Everything works. After closing the window you sign in again.</source>
            <translation>Tout fonctionne. Après la fermeture de la fenêtre, vous vous reconnecterez.</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Polices</translation>
        </message>
        <message>
            <source>Install the program again to get it back.</source>
            <translation>Réinstallez le programme pour le récupérer.</translation>
        </message>
        <message>
            <source>Install the update. Your place is kept.</source>
            <translation>Installez la mise à jour. Votre place est conservée.</translation>
        </message>
        <message>
            <source>It can be written to, and nobody else reads it</source>
            <translation>Il est accessible en écriture et personne d’autre ne le lit</translation>
        </message>
        <message>
            <source>It does not say how much is free</source>
            <translation>L’espace libre n’est pas indiqué</translation>
        </message>
        <message>
            <source>It is ahead by {minutes} minutes</source>
            <translation>Elle avance de {minutes} minutes</translation>
        </message>
        <message>
            <source>It is behind by {minutes} minutes</source>
            <translation>Elle retarde de {minutes} minutes</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>Elle est à l’heure</translation>
        </message>
        <message>
            <source>It keeps the key of what you typed</source>
            <translation>Il garde la clé de ce que vous avez saisi</translation>
        </message>
        <message>
            <source>It runs on this computer</source>
            <translation>Il fonctionne sur cet ordinateur</translation>
        </message>
        <message>
            <source>Key store</source>
            <translation>Trousseau de clés</translation>
        </message>
        <message>
            <source>Make room, or what you type may not be kept.</source>
            <translation>Libérez de la place, sinon votre saisie ne sera peut-être pas conservée.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Pas de réponse à temps</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Aucune caméra trouvée</translation>
        </message>
        <message>
            <source>No server was named, and none is installed here</source>
            <translation>Aucun serveur n’est indiqué et aucun n’est installé ici</translation>
        </message>
        <message>
            <source>Nothing can be kept in {folder}</source>
            <translation>Rien ne peut être conservé dans {folder}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Il ne manque rien</translation>
        </message>
        <message>
            <source>Only {megabytes} MB are free</source>
            <translation>Seulement {megabytes} Mo libres</translation>
        </message>
        <message>
            <source>Other people of this computer can look into {folder}</source>
            <translation>D’autres personnes de cet ordinateur peuvent voir {folder}</translation>
        </message>
        <message>
            <source>Pages scroll. A smaller scale in the settings of the system shows more.</source>
            <translation>Les pages défilent. Une échelle plus petite dans les réglages du système en montre plus.</translation>
        </message>
        <message>
            <source>Photos from files and by your phone are as good.</source>
            <translation>Les photos de fichiers ou de votre téléphone conviennent aussi bien.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Set the time of this computer, or let it be set by the internet.</source>
            <translation>Réglez l’heure de cet ordinateur ou laissez internet la régler.</translation>
        </message>
        <message>
            <source>Sign in to the network in your browser, or try another network.</source>
            <translation>Connectez-vous au réseau dans votre navigateur ou essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Somebody else answers in the name of {host}</source>
            <translation>Quelqu’un d’autre répond au nom de {host}</translation>
        </message>
        <message>
            <source>Something else answers at {host}</source>
            <translation>Autre chose répond à l’adresse {host}</translation>
        </message>
        <message>
            <source>Something in between breaks the encryption. Try another network.</source>
            <translation>Quelque chose empêche le chiffrement. Essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Start the program with the address of a server: --server URL.</source>
            <translation>Démarrez le programme avec l’adresse d’un serveur : --server URL.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid today</source>
            <translation>Le certificat de {host} n’est pas valable aujourd’hui</translation>
        </message>
        <message>
            <source>The network may be slow, or a firewall in between. Try another network.</source>
            <translation>Le réseau est peut-être lent, ou un pare-feu est en cause. Essayez un autre réseau.</translation>
        </message>
        <message>
            <source>The proxy {proxy} lets nothing through to {host}</source>
            <translation>Le proxy {proxy} ne laisse rien passer vers {host}</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>Le système ne l’autorise pas</translation>
        </message>
        <message>
            <source>The system has no safe place for keys</source>
            <translation>Le système n’a pas d’endroit sûr pour les clés</translation>
        </message>
        <message>
            <source>There is no screen</source>
            <translation>Il n’y a pas d’écran</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of {host}</source>
            <translation>Cet ordinateur ne fait pas confiance au certificat de {host}</translation>
        </message>
        <message>
            <source>This could not be looked at ({kind})</source>
            <translation>Vérification impossible ({kind})</translation>
        </message>
        <message>
            <source>What stands there is encrypted. Take their rights away all the same.</source>
            <translation>Le contenu est chiffré. Retirez-leur tout de même l’accès.</translation>
        </message>
        <message>
            <source>{camera} is ready</source>
            <translation>{camera} : prêt</translation>
        </message>
        <message>
            <source>{host} answers, and the connection is encrypted</source>
            <translation>{host} répond et la connexion est chiffrée</translation>
        </message>
        <message>
            <source>{host} asks for a newer version of this program</source>
            <translation>{host} demande une version plus récente de ce programme</translation>
        </message>
        <message>
            <source>{host} can't be reached</source>
            <translation>{host} est inaccessible</translation>
        </message>
        <message>
            <source>{host} can't be reached safely</source>
            <translation>{host} n’est pas accessible de façon sûre</translation>
        </message>
        <message>
            <source>{host} does not answer in time</source>
            <translation>{host} ne répond pas à temps</translation>
        </message>
        <message>
            <source>{host} is not found</source>
            <translation>{host} est introuvable</translation>
        </message>
        <message>
            <source>{megabytes} MB are free</source>
            <translation>{megabytes} Mo libres</translation>
        </message>
        <message>
            <source>{proxy} is used, as this computer is set up</source>
            <translation>{proxy} est utilisé, selon les réglages de cet ordinateur</translation>
        </message>
        <message>
            <source>{size} at {scale}</source>
            <translation>{size} à {scale}</translation>
        </message>
        <message>
            <source>{size} at {scale} is little room</source>
            <translation>{size} à {scale}, c’est peu de place</translation>
        </message>
    </context>
    <context>
        <name>DocumentNames</name>
        <message>
            <source>Back of {document}</source>
            <translation>Le verso de {document}</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Permis de conduire</translation>
        </message>
        <message>
            <source>Front of {document}</source>
            <translation>Le recto de {document}</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Carte nationale d’identité</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passeport</translation>
        </message>
        <message>
            <source>Photo page of {document}</source>
            <translation>La page photo de {document}</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Carte d’identité d’État</translation>
        </message>
        <message>
            <source>back</source>
            <translation>verso</translation>
        </message>
        <message>
            <source>front</source>
            <translation>recto</translation>
        </message>
        <message>
            <source>photo page</source>
            <translation>page photo</translation>
        </message>
        <message>
            <source>your ID card</source>
            <translation>votre carte d’identité</translation>
        </message>
        <message>
            <source>your document</source>
            <translation>votre document</translation>
        </message>
        <message>
            <source>your driver's license</source>
            <translation>votre permis de conduire</translation>
        </message>
        <message>
            <source>your passport</source>
            <translation>votre passeport</translation>
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
            <translation>1 photo</translation>
        </message>
        <message>
            <source>A license card that has not expired, with Latin letters on it.</source>
            <translation>Un permis en carte, en cours de validité, avec des lettres latines.</translation>
        </message>
        <message>
            <source>A license card that has not expired. Paper and learner's permits don't count.</source>
            <translation>Un permis en carte, en cours de validité. Le papier et les permis d’apprenti ne comptent pas.</translation>
        </message>
        <message>
            <source>A passport book that has not expired. Passport cards don't count.</source>
            <translation>Un passeport en cours de validité. Les cartes-passeports ne comptent pas.</translation>
        </message>
        <message>
            <source>A passport that has not expired, with its code lines at the bottom of the photo page.</source>
            <translation>Un passeport en cours de validité, avec ses lignes de code au bas de la page photo.</translation>
        </message>
        <message>
            <source>An ID card of your state that has not expired. Paper cards don't count.</source>
            <translation>Une carte d’identité de votre État, en cours de validité. Le papier ne compte pas.</translation>
        </message>
        <message>
            <source>An identity card that has not expired, with Latin letters on it.</source>
            <translation>Une carte d’identité en cours de validité, avec des lettres latines.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose your document</source>
            <translation>Choisissez votre document</translation>
        </message>
        <message>
            <source>Driver's license</source>
            <translation>Permis de conduire</translation>
        </message>
        <message>
            <source>Front and back</source>
            <translation>Recto et verso</translation>
        </message>
        <message>
            <source>How do you want to take the photo?</source>
            <translation>Comment voulez-vous prendre la photo ?</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>It must be valid, the original and yours. No photocopies, no screenshots.</source>
            <translation>Il doit être valable, original et à vous. Pas de photocopie, pas de capture d’écran.</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Recherche d’une caméra</translation>
        </message>
        <message>
            <source>National ID card</source>
            <translation>Carte nationale d’identité</translation>
        </message>
        <message>
            <source>Next: a photo of one page</source>
            <translation>Suite : une photo d’une page</translation>
        </message>
        <message>
            <source>Next: photos of both sides</source>
            <translation>Suite : des photos des deux côtés</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Aucune caméra trouvée</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Ouvrir la caméra</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passeport</translation>
        </message>
        <message>
            <source>Scan a code, photos come straight here</source>
            <translation>Scannez un code, les photos arrivent ici</translation>
        </message>
        <message>
            <source>Sharpest</source>
            <translation>La plus nette</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Afficher le code</translation>
        </message>
        <message>
            <source>State ID card</source>
            <translation>Carte d’identité d’État</translation>
        </message>
        <message>
            <source>The camera here</source>
            <translation>La caméra ici</translation>
        </message>
        <message>
            <source>This computer's camera</source>
            <translation>La caméra de cet ordinateur</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Importer une photo</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Votre téléphone</translation>
        </message>
        <message>
            <source>{camera} found</source>
            <translation>Trouvée : {camera}</translation>
        </message>
        <message>
            <source>{formats} or {last}</source>
            <translation>{formats} ou {last}</translation>
        </message>
        <message>
            <source>{formats}, up to {size}</source>
            <translation>{formats}, jusqu’à {size}</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Retirer {file}</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change date of birth</source>
            <translation>Changer la date de naissance</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Vérifiez avant d’envoyer</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Les abandonner</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Modifier vos données</translation>
        </message>
        <message>
            <source>Go back to step 3?</source>
            <translation>Revenir à l’étape 3 ?</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuer à modifier</translation>
        </message>
        <message>
            <source>Leave without your changes?</source>
            <translation>Quitter sans vos modifications ?</translation>
        </message>
        <message>
            <source>Save and submit</source>
            <translation>Enregistrer et envoyer</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>The details that we found are dropped, and we text you a new link.</source>
            <translation>Les données que nous avons trouvées sont abandonnées, et nous vous envoyons un nouveau lien par SMS.</translation>
        </message>
        <message>
            <source>What you changed here is forgotten. Your details stay as they were.</source>
            <translation>Ce que vous avez modifié ici est oublié. Vos données restent comme elles étaient.</translation>
        </message>
        <message>
            <source>Write them as they stand on your official documents.</source>
            <translation>Écrivez-les comme elles figurent sur vos documents officiels.</translation>
        </message>
        <message>
            <source>{changes}, not submitted yet</source>
            <translation>{changes}, à envoyer</translation>
        </message>
    </context>
    <context>
        <name>EmailHelp</name>
        <message>
            <source>Change email</source>
            <translation>Changer d’adresse</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**, sent at {time}.</source>
            <translation>Cela peut prendre une minute. Regardez dans les indésirables et les promotions s’il y a un e-mail de **{sender}**, envoyé à {time}.</translation>
        </message>
        <message>
            <source>It can take a minute. Look in Spam and Promotions for mail from **{sender}**.</source>
            <translation>Cela peut prendre une minute. Regardez dans les indésirables et les promotions s’il y a un e-mail de **{sender}**.</translation>
        </message>
        <message>
            <source>Nothing in your inbox?</source>
            <translation>Rien reçu ?</translation>
        </message>
        <message>
            <source>Open the link in the same email, on this computer or on your phone. This page moves on by itself.</source>
            <translation>Ouvrez le lien du même e-mail, sur cet ordinateur ou sur votre téléphone. Cette page continue seule.</translation>
        </message>
        <message>
            <source>Prefer not to type?</source>
            <translation>Vous préférez ne pas taper ?</translation>
        </message>
        <message>
            <source>Resend email</source>
            <translation>Renvoyer l’e-mail</translation>
        </message>
        <message>
            <source>Resend email in {time}</source>
            <translation>Renvoyer l’e-mail dans {time}</translation>
        </message>
        <message>
            <source>We sent as many emails as we may for now. Look at the ones that came already.</source>
            <translation>Nous avons envoyé autant d’e-mails que possible pour l’instant. Regardez ceux qui sont déjà arrivés.</translation>
        </message>
    </context>
    <context>
        <name>EmailPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Confirm your email</source>
            <translation>Confirmez votre adresse</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Correct. One moment.</source>
            <translation>C’est juste. Un instant.</translation>
        </message>
        <message>
            <source>Enter the 6-digit code that we sent to **{address}**. We check it as soon as the last digit is in.</source>
            <translation>Saisissez le code à 6 chiffres envoyé à **{address}**. Nous le vérifions dès le dernier chiffre.</translation>
        </message>
        <message>
            <source>Next: choose how to verify</source>
            <translation>Suite : choisir comment vérifier</translation>
        </message>
        <message>
            <source>The code works until {time}.</source>
            <translation>Le code fonctionne jusqu’à {time}.</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>En attente de votre code</translation>
        </message>
        <message>
            <source>You can paste the whole code.</source>
            <translation>Vous pouvez coller le code entier.</translation>
        </message>
        <message>
            <source>You can paste the whole code. It works until {time}.</source>
            <translation>Vous pouvez coller le code entier. Expiration : {time}.</translation>
        </message>
    </context>
    <context>
        <name>Enlarged</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Was {value}.   [Undo](undo)</source>
            <translation>Avant : {value}.   [Annuler](undo)</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Attempt details copied</source>
            <translation>Détails de l’essai copiés</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Réclamations : {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Everything works with [keys](shortcuts), too.</source>
            <translation>Tout fonctionne aussi avec le [clavier](shortcuts).</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Nothing here can open this</source>
            <translation>Rien ici ne peut ouvrir ceci</translation>
        </message>
        <message>
            <source>Or [chat with us](chat).</source>
            <translation>Ou [discutez avec nous](chat).</translation>
        </message>
        <message>
            <source>Or call {phone}, {hours}.</source>
            <translation>Ou appelez le {phone}, {hours}.</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Ou appelez le {phone}.</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>Référence copiée</translation>
        </message>
        <message>
            <source>Report copied</source>
            <translation>Rapport copié</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Rapport enregistré</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>The licenses are missing</source>
            <translation>Les licences manquent</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Le rapport n’a pas été enregistré</translation>
        </message>
        <message>
            <source>The system has no program for {url}. Copy the address and open it elsewhere.</source>
            <translation>Le système n’a aucun programme pour {url}. Copiez l’adresse et ouvrez-la ailleurs.</translation>
        </message>
        <message>
            <source>This installation lacks a file. Install the program again to get it back.</source>
            <translation>Il manque un fichier à cette installation. Réinstallez le programme pour le récupérer.</translation>
        </message>
        <message>
            <source>This is the sandbox: [the inbox](inbox) shows mails and texts.</source>
            <translation>Ceci est le bac à sable : [la boîte](inbox) montre les e-mails et les SMS.</translation>
        </message>
        <message>
            <source>Write to [{email}](mail).</source>
            <translation>Écrivez à [{email}](mail).</translation>
        </message>
        <message>
            <source>Your reference is **{reference}**.</source>
            <translation>Votre référence est **{reference}**.</translation>
        </message>
        <message>
            <source>[Check this computer](doctor): network, camera and what else is needed.</source>
            <translation>[Vérifiez cet ordinateur](doctor) : réseau, caméra et le reste.</translation>
        </message>
        <message>
            <source>[Contact support](support) reaches a person.</source>
            <translation>[Contacter l’assistance](support) vous met en contact avec une personne.</translation>
        </message>
        <message>
            <source>[Copy a report](copy-report) for support, if something does not work.</source>
            <translation>[Copiez un rapport](copy-report) pour l’assistance si quelque chose ne fonctionne pas.</translation>
        </message>
        <message>
            <source>[Copy it](copy-reference).</source>
            <translation>[La copier](copy-reference).</translation>
        </message>
        <message>
            <source>[Licenses](licences) of what this program is made with.</source>
            <translation>[Licences](licences) de ce dont ce programme est fait.</translation>
        </message>
        <message>
            <source>[Questions and answers](help) open in your browser.</source>
            <translation>Les [questions et réponses](help) s’ouvrent dans votre navigateur.</translation>
        </message>
        <message>
            <source>{folder} cannot be written to ({reason}). Choose another folder.</source>
            <translation>Impossible d’écrire dans {folder} ({reason}). Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>ErrorLink</name>
        <message numerus="yes">
            <source>%n things to fix above</source>
            <translation>
                <numerusform>%n chose à corriger ci-dessus</numerusform>
                <numerusform>%n choses à corriger ci-dessus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n à corriger</numerusform>
                <numerusform>%n à corriger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailedPage</name>
        <message>
            <source>**Attempt {attempt} of {attempts}.** A document doesn't use one up.
Reference **{reference}**, {when}</source>
            <translation>**Essai {attempt} sur {attempts}.** Un document n’en utilise aucun.
Référence **{reference}**, {when}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Edit your details</source>
            <translation>Modifier vos données</translation>
        </message>
        <message>
            <source>Nothing was used up.
Reference **{reference}**, {when}</source>
            <translation>Aucun essai n’a été utilisé.
Référence **{reference}**, {when}</translation>
        </message>
        <message>
            <source>One thing didn't match</source>
            <translation>Un point ne concorde pas</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Essayer un autre moyen</translation>
        </message>
        <message>
            <source>Two things didn't match</source>
            <translation>Deux points ne concordent pas</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Vérifier avec un document</translation>
        </message>
        <message>
            <source>We couldn't verify you this time</source>
            <translation>Nous n’avons pas pu vérifier votre identité cette fois</translation>
        </message>
        <message>
            <source>Your account and your details are safe. Here is why, and what to do.</source>
            <translation>Votre compte et vos données sont en sécurité. Voici pourquoi, et que faire.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These two things didn't match, and both can be fixed.</source>
            <translation>Votre compte et vos données sont en sécurité. Ces deux points ne concordent pas, et les deux peuvent être corrigés.</translation>
        </message>
        <message>
            <source>Your account and your details are safe. These {count} things didn't match.</source>
            <translation>Votre compte et vos données sont en sécurité. Ces {count} points ne concordent pas.</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support, or [ask a person to look at it](appeal).</source>
            <translation>[Enregistrez un rapport](save-report) pour l’assistance, ou [demandez à une personne de regarder](appeal).</translation>
        </message>
        <message>
            <source>[Save a report](save-report) for support.</source>
            <translation>[Enregistrez un rapport](save-report) pour l’assistance.</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone, or [ask a person to look at it](appeal).</source>
            <translation>[Emportez les détails pour l’assistance](save-report) sur votre téléphone, ou [demandez à une personne de regarder](appeal).</translation>
        </message>
        <message>
            <source>[Take the details for support](save-report) on your phone.</source>
            <translation>[Emportez les détails pour l’assistance](save-report) sur votre téléphone.</translation>
        </message>
        <message>
            <source>{count} things didn't match</source>
            <translation>{count} points ne concordent pas</translation>
        </message>
    </context>
    <context>
        <name>FaultPage</name>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport pour l’assistance</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Redémarrer le programme</translation>
        </message>
        <message>
            <source>The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you come back to this step.</source>
            <translation>L’erreur vient de nous. Ce que vous avez envoyé est en sécurité et votre place est conservée. Continuez, ou redémarrez le programme : vous reviendrez à cette étape.</translation>
        </message>
        <message>
            <source>The report holds versions, codes and places in the program, and nothing about you. [Copy it](copy) or [save it](save), and [contact support](support) if this happens again.</source>
            <translation>Le rapport contient des versions, des codes et des endroits du programme, et rien sur vous. [Copiez-le](copy) ou [enregistrez-le](save), et [contactez l’assistance](support) si cela se reproduit.</translation>
        </message>
        <message>
            <source>The same fault came back. It is ours, and your place is kept. Start the program again: you come back to this step.</source>
            <translation>La même erreur est revenue. Elle vient de nous et votre place est conservée. Redémarrez le programme : vous reviendrez à cette étape.</translation>
        </message>
        <message>
            <source>This program made a mistake</source>
            <translation>Cette application a fait une erreur</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>This program made a mistake</source>
            <translation>Cette application a fait une erreur</translation>
        </message>
    </context>
    <context>
        <name>ForgotPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Environ 1 minute</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a new one. You find everything where you left it.</source>
            <translation>Choisissez-en un nouveau. Vous retrouvez tout où vous l’avez laissé.</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>Mot de passe oublié ?</translation>
        </message>
        <message>
            <source>Next: type the code</source>
            <translation>Suite : saisir le code</translation>
        </message>
        <message>
            <source>Send the code</source>
            <translation>Envoyer le code</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>We email a 6-digit code to this address. Your password stays as it is until you use the code.</source>
            <translation>Nous envoyons un code à 6 chiffres à cette adresse. Votre mot de passe reste le même jusqu’à ce que vous utilisiez le code.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n chose à corriger</numerusform>
                <numerusform>%n choses à corriger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoffLink</name>
        <message>
            <source>Can't scan?</source>
            <translation>Impossible de scanner ?</translation>
        </message>
        <message>
            <source>On your phone, open **{host}** and enter **{code}**</source>
            <translation>Sur votre téléphone, ouvrez **{host}** et saisissez **{code}**</translation>
        </message>
        <message>
            <source>Text it again</source>
            <translation>Renvoyer par SMS</translation>
        </message>
        <message>
            <source>Text it again in {time}</source>
            <translation>Renvoyer par SMS dans {time}</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Envoyer le lien par SMS</translation>
        </message>
        <message>
            <source>The link was sent at {time} to your phone ending {ending}.</source>
            <translation>Le lien a été envoyé à {time} à votre téléphone qui se termine par {ending}.</translation>
        </message>
        <message>
            <source>The link was sent at {time}.</source>
            <translation>Le lien a été envoyé à {time}.</translation>
        </message>
    </context>
    <context>
        <name>HandoffPage</name>
        <message>
            <source>A phone</source>
            <translation>Un téléphone</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Check the photo</source>
            <translation>Vérifier la photo</translation>
        </message>
        <message>
            <source>Continue on your phone</source>
            <translation>Continuez sur votre téléphone</translation>
        </message>
        <message>
            <source>Disconnect and delete</source>
            <translation>Déconnecter et supprimer</translation>
        </message>
        <message>
            <source>Disconnect this phone?</source>
            <translation>Déconnecter ce téléphone ?</translation>
        </message>
        <message>
            <source>Everything has arrived and you have looked at it.</source>
            <translation>Tout est arrivé et vous l’avez regardé.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>Continuer d’attendre</translation>
        </message>
        <message>
            <source>No code is shown</source>
            <translation>Aucun code n’est affiché</translation>
        </message>
        <message>
            <source>Nothing is sent from that phone any more.</source>
            <translation>Rien n’est plus envoyé depuis ce téléphone.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Ouvrir la caméra</translation>
        </message>
        <message>
            <source>Phone connected</source>
            <translation>Téléphone connecté</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Téléphone connecté, en attente de photos</translation>
        </message>
        <message>
            <source>QR code that opens the camera page on your phone</source>
            <translation>Code QR qui ouvre la page photo sur votre téléphone</translation>
        </message>
        <message>
            <source>Scan this code with your phone. Photos arrive in this window.</source>
            <translation>Scannez ce code avec votre téléphone. Les photos arrivent dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Send for checking</source>
            <translation>Envoyer pour vérification</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Show a new code</source>
            <translation>Afficher un nouveau code</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop using your phone?</source>
            <translation>Ne plus utiliser votre téléphone ?</translation>
        </message>
        <message>
            <source>The code has expired. Nothing is lost.</source>
            <translation>Le code a expiré. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>The code works once, until {time}.</source>
            <translation>Le code fonctionne une fois, jusqu’à {time}.</translation>
        </message>
        <message>
            <source>The photos that it sent are deleted.</source>
            <translation>Les photos qu’il a envoyées sont supprimées.</translation>
        </message>
        <message>
            <source>Upload a photo</source>
            <translation>Importer une photo</translation>
        </message>
        <message>
            <source>Use this computer's camera</source>
            <translation>Utiliser la caméra de l’ordinateur</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>En attente de votre téléphone</translation>
        </message>
        <message>
            <source>What arrived stays here. Your phone can't send any more photos until you show a new code.</source>
            <translation>Ce qui est arrivé reste ici. Votre téléphone ne peut plus envoyer de photos avant que vous affichiez un nouveau code.</translation>
        </message>
        <message>
            <source>{device}, since {time}. Not yours? [Disconnect it](stop)</source>
            <translation>{device}, depuis {time}. Pas à vous ? [Le déconnecter](stop)</translation>
        </message>
    </context>
    <context>
        <name>HandoffWords</name>
        <message>
            <source>All photos arrived</source>
            <translation>Toutes les photos sont arrivées</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Check them here</source>
            <translation>Vérifiez-les ici</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Recto</translation>
        </message>
        <message>
            <source>Phone connected, waiting for photos</source>
            <translation>Téléphone connecté, en attente de photos</translation>
        </message>
        <message>
            <source>Phone connected, waiting for the next photo</source>
            <translation>Téléphone connecté, en attente de la photo suivante</translation>
        </message>
        <message>
            <source>Photo page</source>
            <translation>Page photo</translation>
        </message>
        <message>
            <source>Scan with the camera app</source>
            <translation>Scannez avec l’appareil photo</translation>
        </message>
        <message>
            <source>Take photos on the phone</source>
            <translation>Prenez les photos sur le téléphone</translation>
        </message>
        <message>
            <source>The code was not scanned in time</source>
            <translation>Le code n’a pas été scanné à temps</translation>
        </message>
        <message>
            <source>The link was stopped on the phone</source>
            <translation>Le lien a été arrêté sur le téléphone</translation>
        </message>
        <message>
            <source>The photo ({what}) arrived safely, but this computer can't show it: {why}. [Try again](fetch), or [use it without looking](unseen): it is checked on our side anyway.</source>
            <translation>La photo ({what}) est bien arrivée, mais cet ordinateur ne peut pas l’afficher : {why}. [Réessayez](fetch), ou [utilisez-la sans la regarder](unseen) : nous la vérifions de toute façon.</translation>
        </message>
        <message>
            <source>{arrived} arrived. Next: {task}</source>
            <translation>Arrivé : {arrived}. Suite : {task}</translation>
        </message>
        <message>
            <source>{side}: look at it</source>
            <translation>{side} : à regarder</translation>
        </message>
        <message>
            <source>{side}: not here yet</source>
            <translation>{side} : pas encore là</translation>
        </message>
        <message>
            <source>{side}: reading the photo</source>
            <translation>{side} : lecture de la photo</translation>
        </message>
    </context>
    <context>
        <name>IdNumberField</name>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace the Social Security number</source>
            <translation>Remplacer le numéro de sécurité sociale</translation>
        </message>
        <message>
            <source>Type all nine digits.   [Undo](undo)</source>
            <translation>Saisissez les neuf chiffres.   [Annuler](undo)</translation>
        </message>
        <message>
            <source>ending {digits}</source>
            <translation>se termine par {digits}</translation>
        </message>
    </context>
    <context>
        <name>InReviewPage</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>A person is checking your details</source>
            <translation>Une personne vérifie vos données</translation>
        </message>
        <message>
            <source>A person is checking your photos</source>
            <translation>Une personne vérifie vos photos</translation>
        </message>
        <message>
            <source>A person is reading your appeal</source>
            <translation>Une personne lit votre appel</translation>
        </message>
        <message>
            <source>Also when this window is closed</source>
            <translation>Même quand cette fenêtre est fermée</translation>
        </message>
        <message>
            <source>Always sent</source>
            <translation>Toujours envoyé</translation>
        </message>
        <message>
            <source>Appeal received</source>
            <translation>Appel reçu</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copier la référence</translation>
        </message>
        <message>
            <source>Details submitted</source>
            <translation>Données envoyées</translation>
        </message>
        <message>
            <source>Email to {address}</source>
            <translation>E-mail à {address}</translation>
        </message>
        <message>
            <source>Next: the result, by email</source>
            <translation>Suite : le résultat, par e-mail</translation>
        </message>
        <message>
            <source>Notify me on this computer</source>
            <translation>Me prévenir sur cet ordinateur</translation>
        </message>
        <message>
            <source>Photos received</source>
            <translation>Photos reçues</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Référence {number}</translation>
        </message>
        <message>
            <source>Reviewer looks at your details</source>
            <translation>Une personne regarde vos données</translation>
        </message>
        <message>
            <source>Reviewer looks at your photos</source>
            <translation>Une personne regarde vos photos</translation>
        </message>
        <message>
            <source>Reviewer reads your appeal</source>
            <translation>Une personne lit votre appel</translation>
        </message>
        <message>
            <source>Someone who did not decide looks at everything again. There is nothing for you to do. You can close this window.</source>
            <translation>Une personne qui n’a pas pris la décision regarde tout encore une fois. Vous n’avez rien à faire. Vous pouvez fermer cette fenêtre.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common. There is nothing for you to do. You can close this window.</source>
            <translation>La vérification automatique n’a pas pu décider, c’est fréquent. Vous n’avez rien à faire. Vous pouvez fermer cette fenêtre.</translation>
        </message>
        <message>
            <source>The result comes by email. There is nothing for you to do, and nothing to wait for here.</source>
            <translation>Le résultat arrive par e-mail. Vous n’avez rien à faire, ni à attendre ici.</translation>
        </message>
        <message>
            <source>This takes longer than usual. You are still in the queue.</source>
            <translation>C’est plus long que d’habitude. Vous êtes toujours dans la file.</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Usually under {time}.</source>
            <translation>En général moins de {time}.</translation>
        </message>
        <message>
            <source>Usually under {time}. Reviewers work {hours}.</source>
            <translation>En général moins de {time}. Horaires d’examen : {hours}.</translation>
        </message>
        <message>
            <source>You get the result, with the reasons</source>
            <translation>Vous recevez le résultat, avec les raisons</translation>
        </message>
    </context>
    <context>
        <name>InboxWindow</name>
        <message>
            <source>Controls</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Sandbox inbox</source>
            <translation>Boîte du bac à sable</translation>
        </message>
        <message>
            <source>Sandbox: nothing is really sent</source>
            <translation>Bac à sable : rien n’est vraiment envoyé</translation>
        </message>
        <message>
            <source>The sandbox answered: {code}</source>
            <translation>Le bac à sable a répondu : {code}</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Apostrophe</source>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>Arabic letters</source>
            <translation>Lettres arabes</translation>
        </message>
        <message>
            <source>At sign</source>
            <translation>Arobase</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <translation>Trait d’union</translation>
        </message>
        <message>
            <source>Latin letters</source>
            <translation>Lettres latines</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Champ suivant</translation>
        </message>
        <message>
            <source>Number sign</source>
            <translation>Dièse</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Shift, locked</source>
            <translation>Maj, verrouillée</translation>
        </message>
        <message>
            <source>Slash</source>
            <translation>Barre oblique</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <source>Underscore</source>
            <translation>Tiret bas</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>This machine is out of order.
It tries to start again by itself. Nothing of you is stored here.</source>
            <translation>Cette borne est hors service.
Elle essaie de redémarrer toute seule. Rien sur vous n’est conservé ici.</translation>
        </message>
    </context>
    <context>
        <name>KioskBottom</name>
        <message>
            <source>Call for help</source>
            <translation>Appeler à l’aide</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Descendre les commandes</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Monter les commandes</translation>
        </message>
    </context>
    <context>
        <name>KioskErrands</name>
        <message>
            <source>Ask a member of staff near this machine.</source>
            <translation>Demandez au personnel près de cette borne.</translation>
        </message>
        <message>
            <source>Attendant</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>Appeler à l’aide</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choisissez votre langue</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Code for your phone's camera</source>
            <translation>Code pour l’appareil photo de votre téléphone</translation>
        </message>
        <message>
            <source>Complaints: {complaints}.</source>
            <translation>Réclamations : {complaints}.</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Details for support</source>
            <translation>Détails pour l’assistance</translation>
        </message>
        <message>
            <source>Enter the PIN of this machine.</source>
            <translation>Saisissez le code PIN de cette borne.</translation>
        </message>
        <message>
            <source>It is not your fault. We try again every few seconds and this screen goes away by itself. What you sent so far is safe.</source>
            <translation>Ce n’est pas votre faute. Nous réessayons toutes les quelques secondes, et cet écran disparaît tout seul. Ce que vous avez déjà envoyé est en sécurité.</translation>
        </message>
        <message>
            <source>Open this on your phone</source>
            <translation>Ouvrez ceci sur votre téléphone</translation>
        </message>
        <message>
            <source>Or call {phone}.</source>
            <translation>Ou appelez le {phone}.</translation>
        </message>
        <message>
            <source>Privacy Policy</source>
            <translation>Politique de confidentialité</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or go to {address}</source>
            <translation>Scannez le code avec l’appareil photo de votre téléphone, ou allez à {address}</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera. Your reference is {reference}.</source>
            <translation>Scannez le code avec l’appareil photo de votre téléphone. Votre référence est {reference}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Recommencer ?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Terms of Use</source>
            <translation>Conditions d’utilisation</translation>
        </message>
        <message>
            <source>The screen is cleared for the next person. What you sent stays with us.</source>
            <translation>L’écran est effacé pour la personne suivante. Ce que vous avez envoyé reste chez nous.</translation>
        </message>
        <message>
            <source>This machine has no connection</source>
            <translation>Cette borne n’a pas de connexion</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>We have emailed you the receipt. Scan the code to take the reference with you now.</source>
            <translation>Nous vous avons envoyé le reçu par e-mail. Scannez le code pour emporter la référence maintenant.</translation>
        </message>
        <message>
            <source>What we keep</source>
            <translation>Ce que nous conservons</translation>
        </message>
        <message>
            <source>Write to {email}.</source>
            <translation>Écrivez à {email}.</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <translation>Votre reçu</translation>
        </message>
        <message>
            <source>Your reference is {reference}.</source>
            <translation>Votre référence est {reference}.</translation>
        </message>
        <message>
            <source>{operator}: identity verified. Reference {reference}.</source>
            <translation>{operator} : identité vérifiée. Référence {reference}.</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Language, {name}</source>
            <translation>Langue, {name}</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
    </context>
    <context>
        <name>KioskHealth</name>
        <message numerus="yes">
            <source>%n seconds from the server's</source>
            <translation>
                <numerusform>À %n seconde de celle du serveur</numerusform>
                <numerusform>À %n secondes de celle du serveur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n since the start, see the log</source>
            <translation>
                <numerusform>%n depuis le démarrage, voir le journal</numerusform>
                <numerusform>%n depuis le démarrage, voir le journal</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Répond</translation>
        </message>
        <message>
            <source>Answers slowly</source>
            <translation>Répond lentement</translation>
        </message>
        <message>
            <source>Answers, takes version {version} or newer</source>
            <translation>Répond, accepte la version {version} ou plus récente</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Retour au début</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Did not start on this machine</source>
            <translation>N’a pas démarré sur cette borne</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Ne répond pas</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Pannes</translation>
        </message>
        <message>
            <source>In use by another program</source>
            <translation>Utilisée par un autre programme</translation>
        </message>
        <message>
            <source>Its source can't be opened</source>
            <translation>Impossible d’ouvrir sa source</translation>
        </message>
        <message>
            <source>Looking for a camera</source>
            <translation>Recherche d’une caméra</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>Aucune caméra trouvée</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message>
            <source>None since the start</source>
            <translation>Aucune depuis le démarrage</translation>
        </message>
        <message>
            <source>None, receipts go by email or code</source>
            <translation>Aucune, les reçus partent par e-mail ou par code</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Pas encore comparée</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non joint</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>Quit the kiosk</source>
            <translation>Quitter la borne</translation>
        </message>
        <message>
            <source>Restart for a new visitor</source>
            <translation>Redémarrer pour une autre personne</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>The picture is black</source>
            <translation>L’image est noire</translation>
        </message>
        <message>
            <source>The system does not allow it</source>
            <translation>Le système ne l’autorise pas</translation>
        </message>
        <message>
            <source>The system has to allow it first</source>
            <translation>Le système doit d’abord l’autoriser</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Cette borne</translation>
        </message>
        <message>
            <source>This version is too old for it</source>
            <translation>Cette version est trop ancienne pour lui</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Débranchée</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>ne fonctionne pas</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>{all}, of which {finished} were finished</source>
            <translation>{all}, dont {finished} terminées</translation>
        </message>
        <message>
            <source>{camera}, {size}</source>
            <translation>{camera}, {size}</translation>
        </message>
        <message>
            <source>{label}: {value}, {light}</source>
            <translation>{label} : {value}, {light}</translation>
        </message>
        <message>
            <source>{size} GB free</source>
            <translation>{size} Go libres</translation>
        </message>
        <message>
            <source>{version}, and {minimum} or newer is needed</source>
            <translation>{version}, et il faut {minimum} ou plus récent</translation>
        </message>
    </context>
    <context>
        <name>KioskSteps</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>LastResort</name>
        <message>
            <source>A part of the program is missing or does not fit. Install the program again.</source>
            <translation>Une partie du programme manque ou ne convient pas. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>The program made a mistake and can't go on. What you sent is safe. Start it again.</source>
            <translation>Le programme a commis une erreur et ne peut pas continuer. Ce que vous avez envoyé est en sécurité. Redémarrez-le.</translation>
        </message>
    </context>
    <context>
        <name>LatePage</name>
        <message>
            <source>Airplane mode off, at least one bar of signal, not on "block unknown senders".</source>
            <translation>Mode avion désactivé, au moins une barre de réseau, « bloquer les expéditeurs inconnus » désactivé.</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Changer de numéro</translation>
        </message>
        <message>
            <source>Check the number</source>
            <translation>Vérifier le numéro</translation>
        </message>
        <message>
            <source>Check the phone</source>
            <translation>Vérifier le téléphone</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>It ends in {ending}. One wrong digit is the most common cause.</source>
            <translation>Il se termine par {ending}. Un chiffre faux est la cause la plus fréquente.</translation>
        </message>
        <message>
            <source>No more text messages can be sent today.</source>
            <translation>Plus aucun SMS ne peut être envoyé aujourd’hui.</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Pas encore remis</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Renvoyer le SMS</translation>
        </message>
        <message>
            <source>Resend in {time}</source>
            <translation>Renvoyer dans {time}</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>L’envoyer encore une fois</translation>
        </message>
        <message>
            <source>Send it again by another route</source>
            <translation>Le renvoyer par une autre voie</translation>
        </message>
        <message>
            <source>Sent to your carrier</source>
            <translation>Envoyé à votre opérateur</translation>
        </message>
        <message>
            <source>Text message is late</source>
            <translation>Le SMS est en retard</translation>
        </message>
        <message>
            <source>Verify with a document instead</source>
            <translation>Vérifier plutôt avec un document</translation>
        </message>
        <message>
            <source>We keep watching. If it arrives, the link still works until {time}.</source>
            <translation>Nous continuons de surveiller. S’il arrive, le lien fonctionne encore jusqu’à {time}.</translation>
        </message>
        <message>
            <source>We send a new link. The old one stops working.</source>
            <translation>Nous envoyons un nouveau lien. L’ancien ne fonctionne plus ensuite.</translation>
        </message>
        <message>
            <source>We switch to a second SMS provider. The old link stops working.</source>
            <translation>Nous passons à un deuxième fournisseur de SMS. L’ancien lien ne fonctionne plus ensuite.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that it reached **{phone}**. Three things usually help.</source>
            <translation>Votre opérateur n’a pas confirmé qu’il est arrivé au **{phone}**. En général, une de ces trois choses aide.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Votre SMS est en retard</translation>
        </message>
    </context>
    <context>
        <name>Licences</name>
        <message numerus="yes">
            <source>%n components found</source>
            <translation>
                <numerusform>%n composant trouvé</numerusform>
                <numerusform>%n composants trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Composants</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Name or license</source>
            <translation>Nom ou licence</translation>
        </message>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Rien ne correspond. Vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>Search by name or license</source>
            <translation>Rechercher par nom ou licence</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>This program is made with the work of others. Here is whose, and under which terms.</source>
            <translation>Ce programme s’appuie sur le travail d’autres personnes. Voici lesquelles, et à quelles conditions.</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source> Or [try another method](method).</source>
            <translation> Ou [essayez un autre moyen](method).</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal and your spam folder.</source>
            <translation>**Pas de SMS ?** Vérifiez le réseau et vos messages indésirables.</translation>
        </message>
        <message>
            <source>**No text message?** Check the signal. {left}</source>
            <translation>**Pas de SMS ?** Vérifiez le réseau. {left}</translation>
        </message>
        <message>
            <source>**No text message?** No more can be sent today. Try another method.</source>
            <translation>**Pas de SMS ?** Aucun autre ne peut être envoyé aujourd’hui. Essayez un autre moyen.</translation>
        </message>
        <message>
            <source>**Page closed on the phone?** Open the link again, or get a new one.</source>
            <translation>**Page fermée sur le téléphone ?** Rouvrez le lien, ou demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>Change phone number</source>
            <translation>Changer de numéro de téléphone</translation>
        </message>
        <message>
            <source>Check your phone</source>
            <translation>Regardez votre téléphone</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Link expired</source>
            <translation>Lien expiré</translation>
        </message>
        <message>
            <source>Link stopped</source>
            <translation>Lien arrêté</translation>
        </message>
        <message>
            <source>Numbers didn't match</source>
            <translation>Nombres différents</translation>
        </message>
        <message>
            <source>One more can be sent.</source>
            <translation>Un autre peut être envoyé.</translation>
        </message>
        <message>
            <source>Resend SMS</source>
            <translation>Renvoyer le SMS</translation>
        </message>
        <message>
            <source>Resend SMS in {time}</source>
            <translation>Renvoyer le SMS dans {time}</translation>
        </message>
        <message>
            <source>Send a new link</source>
            <translation>Envoyer un nouveau lien</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Text message failed</source>
            <translation>Échec du SMS</translation>
        </message>
        <message>
            <source>Try another method</source>
            <translation>Essayer un autre moyen</translation>
        </message>
        <message>
            <source>Two more can be sent.</source>
            <translation>Deux autres peuvent être envoyés.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Vérifier avec un document</translation>
        </message>
        <message>
            <source>Waiting for your phone</source>
            <translation>En attente de votre téléphone</translation>
        </message>
        <message>
            <source>We texted a link to **{phone}**. Open it on that phone.</source>
            <translation>Nous avons envoyé un lien par SMS au **{phone}**. Ouvrez-le sur ce téléphone.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>Que faire.</translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Il reste %n essai</numerusform>
                <numerusform>Il reste %n essais</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back here. This window moves on by itself.</source>
            <translation>Revenez ici. Cette fenêtre continue seule.</translation>
        </message>
        <message>
            <source>Link opened on your phone</source>
            <translation>Lien ouvert sur votre téléphone</translation>
        </message>
        <message>
            <source>Looking up your details</source>
            <translation>Recherche de vos données</translation>
        </message>
        <message>
            <source>Open the link on that phone</source>
            <translation>Ouvrez le lien sur ce téléphone</translation>
        </message>
        <message>
            <source>Sending the text message</source>
            <translation>Envoi du SMS</translation>
        </message>
        <message>
            <source>Text message delivered</source>
            <translation>SMS remis</translation>
        </message>
        <message>
            <source>Text message is on its way to your phone</source>
            <translation>Le SMS est en route vers votre téléphone</translation>
        </message>
        <message>
            <source>Text message sent</source>
            <translation>SMS envoyé</translation>
        </message>
        <message>
            <source>That number didn't match. {left}.</source>
            <translation>Ce n’est pas le bon nombre. {left}.</translation>
        </message>
        <message>
            <source>The numbers match</source>
            <translation>Les nombres concordent</translation>
        </message>
        <message>
            <source>Type **{number}** on the page that opens</source>
            <translation>Saisissez **{number}** sur la page qui s’ouvre</translation>
        </message>
        <message>
            <source>Waiting for you to open the link</source>
            <translation>En attente que vous ouvriez le lien</translation>
        </message>
    </context>
    <context>
        <name>LiveCheck</name>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{check}: {state}</source>
            <translation>{check} : {state}</translation>
        </message>
    </context>
    <context>
        <name>LiveChecks</name>
        <message>
            <source>Live checks</source>
            <translation>Contrôles en direct</translation>
        </message>
    </context>
    <context>
        <name>MatchPanel</name>
        <message>
            <source>Never read it out to a caller.</source>
            <translation>Ne le dites jamais à quelqu’un qui appelle.</translation>
        </message>
        <message>
            <source>Type this number on your phone</source>
            <translation>Saisissez ce nombre sur votre téléphone</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Copy the code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>Email to {to}, {time}</source>
            <translation>E-mail à {to}, {time}</translation>
        </message>
        <message>
            <source>Open on a phone</source>
            <translation>Ouvrir sur un téléphone</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>Text to {to}, {time}</source>
            <translation>SMS à {to}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Nothing was sent yet. Mails and texts appear here by themselves.</source>
            <translation>Rien n’a encore été envoyé. Les e-mails et les SMS apparaissent ici tout seuls.</translation>
        </message>
    </context>
    <context>
        <name>MethodPage</name>
        <message>
            <source>A camera: this computer's, or your phone's</source>
            <translation>Une caméra : celle de cet ordinateur ou votre téléphone</translation>
        </message>
        <message>
            <source>A passport, driver's license or ID card that is still valid</source>
            <translation>Un passeport, un permis de conduire ou une carte d’identité en cours de validité</translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Encore 2 minutes environ</translation>
        </message>
        <message>
            <source>About 5 minutes left</source>
            <translation>Encore 5 minutes environ</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Choisir un document</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Le plus rapide</translation>
        </message>
        <message>
            <source>Next: which document</source>
            <translation>Suite : quel document</translation>
        </message>
        <message>
            <source>Next: your number and date of birth</source>
            <translation>Suite : votre numéro et votre date de naissance</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Use an identity document</source>
            <translation>Utiliser un document d’identité</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Utiliser mon téléphone</translation>
        </message>
        <message>
            <source>Verify fast</source>
            <translation>Vérifier vite</translation>
        </message>
        <message>
            <source>Verify your identity</source>
            <translation>Vérifiez votre identité</translation>
        </message>
        <message>
            <source>We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has to look.</source>
            <translation>Nous le lisons et le comparons à ce que vous nous dites. Environ 5 minutes, parfois plus si une personne doit regarder.</translation>
        </message>
        <message>
            <source>We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes.</source>
            <translation>Nous vous envoyons un lien par SMS. Vous le touchez, et votre opérateur confirme que le téléphone est à vous. Environ 2 minutes.</translation>
        </message>
        <message>
            <source>Your date of birth</source>
            <translation>Votre date de naissance</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. Your carrier never shares your calls or messages. [What we collect and for how long](retention)</source>
            <translation>Vos données sont chiffrées et servent seulement à vérifier votre identité. Votre opérateur ne communique jamais vos appels ni vos messages. [Ce que nous recueillons et combien de temps](retention)</translation>
        </message>
        <message>
            <source>Your details are encrypted and used only to verify you. [What we collect and for how long](retention)</source>
            <translation>Vos données sont chiffrées et servent seulement à vérifier votre identité. [Ce que nous recueillons et combien de temps](retention)</translation>
        </message>
        <message>
            <source>Your own mobile phone, near you</source>
            <translation>Votre propre téléphone mobile, près de vous</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money.</source>
            <translation>{operator} doit savoir que vous êtes bien vous avant que vous puissiez déplacer de l’argent.</translation>
        </message>
        <message>
            <source>{operator} has to know that you are really you before you can move money. Choose how.</source>
            <translation>{operator} doit savoir que vous êtes bien vous avant que vous puissiez déplacer de l’argent. Choisissez comment.</translation>
        </message>
    </context>
    <context>
        <name>OptionList</name>
        <message>
            <source>Nothing matches. Check the spelling.</source>
            <translation>Rien ne correspond. Vérifiez l’orthographe.</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Verr. Maj est activé.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Any other number is answered for an invented person.</source>
            <translation>Tout autre numéro répond pour une personne inventée.</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>Copier {what}</translation>
        </message>
        <message>
            <source>Dates of birth</source>
            <translation>Dates de naissance</translation>
        </message>
        <message>
            <source>Email addresses, by tag</source>
            <translation>Adresses e-mail, par étiquette</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Numéros de téléphone</translation>
        </message>
        <message>
            <source>{outcome}. Born {date}</source>
            <translation>{outcome}. Naissance : {date}</translation>
        </message>
    </context>
    <context>
        <name>PhoneField</name>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Hide the number</source>
            <translation>Masquer le numéro</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the number</source>
            <translation>Afficher le numéro</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message numerus="yes">
            <source>%n things to fix</source>
            <translation>
                <numerusform>%n chose à corriger</numerusform>
                <numerusform>%n choses à corriger</numerusform>
            </translation>
        </message>
        <message>
            <source>About 2 minutes left</source>
            <translation>Encore 2 minutes environ</translation>
        </message>
        <message>
            <source>As on your official documents. You must be {age} or older.</source>
            <translation>Comme sur vos documents officiels. Il faut avoir {age} ans ou plus.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Numéro de mobile</translation>
        </message>
        <message>
            <source>Mobile numbers only. Landlines and internet numbers (VoIP) will not work.</source>
            <translation>Numéros de mobile seulement. Les lignes fixes et les numéros internet (VoIP) ne fonctionnent pas.</translation>
        </message>
        <message>
            <source>No mobile phone at hand? [Verify with a document](documents)</source>
            <translation>Pas de téléphone mobile sous la main ? [Vérifier avec un document](documents)</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Text me the link</source>
            <translation>Envoyer le lien par SMS</translation>
        </message>
        <message>
            <source>The law asks {operator} to confirm your age and that the phone belongs to you. Nothing has been sent, and these tries don't count against you.</source>
            <translation>La loi demande à {operator} de confirmer votre âge et que le téléphone est à vous. Rien n’a été envoyé, et ces essais ne comptent pas.</translation>
        </message>
        <message>
            <source>Verify with a document</source>
            <translation>Vérifier avec un document</translation>
        </message>
        <message>
            <source>We send one SMS to this number. Your usual rates apply.</source>
            <translation>Nous envoyons un SMS à ce numéro. Votre tarif habituel s’applique.</translation>
        </message>
        <message>
            <source>We text you a link, and your carrier confirms that the phone is yours.</source>
            <translation>Nous vous envoyons un lien par SMS, et votre opérateur confirme que le téléphone est à vous.</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <source>Why we are strict about this</source>
            <translation>Pourquoi nous sommes stricts</translation>
        </message>
        <message>
            <source>You check your details here. Nothing is submitted before that.</source>
            <translation>Vous vérifiez vos données ici. Rien n’est envoyé avant.</translation>
        </message>
        <message>
            <source>You tap the link there and match a number with this screen.</source>
            <translation>Vous touchez le lien et saisissez là-bas un nombre de cet écran.</translation>
        </message>
        <message>
            <source>Your phone and date of birth</source>
            <translation>Votre téléphone et votre date de naissance</translation>
        </message>
    </context>
    <context>
        <name>PhoneWindow</name>
        <message>
            <source>Choose a photo</source>
            <translation>Choisir une photo</translation>
        </message>
        <message>
            <source>Phone, sandbox</source>
            <translation>Téléphone, bac à sable</translation>
        </message>
        <message>
            <source>Sandbox phone: no text was really sent</source>
            <translation>Téléphone du bac à sable : aucun SMS n’a vraiment été envoyé</translation>
        </message>
        <message>
            <source>The page did not load. The server of the sandbox did not answer.</source>
            <translation>La page ne s’est pas chargée. Le serveur du bac à sable n’a pas répondu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PhotoCheckPage</name>
        <message>
            <source>Can't get a better one? [Send it anyway](use-anyway), and a person looks at it.</source>
            <translation>Pas de meilleure photo possible ? [Envoyez-la quand même](use-anyway), et une personne la regarde.</translation>
        </message>
        <message>
            <source>Check your photo</source>
            <translation>Vérifiez votre photo</translation>
        </message>
        <message>
            <source>Next: we check it, about 5 seconds</source>
            <translation>Suite : nous la vérifions, environ 5 secondes</translation>
        </message>
        <message>
            <source>Next: we send it and check it, about 10 seconds</source>
            <translation>Suite : nous l’envoyons et la vérifions, environ 10 secondes</translation>
        </message>
        <message>
            <source>Next: {task}</source>
            <translation>Suite : {task}</translation>
        </message>
        <message>
            <source>We can't use this photo</source>
            <translation>Nous ne pouvons pas utiliser cette photo</translation>
        </message>
    </context>
    <context>
        <name>PhotoView</name>
        <message>
            <source>Enlarge</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>From your phone, {time}, {size}</source>
            <translation>De votre téléphone, {time}, {size}</translation>
        </message>
        <message>
            <source>Taken {time}, {size}</source>
            <translation>Prise {time}, {size}</translation>
        </message>
        <message>
            <source>This photo has not left your computer.</source>
            <translation>Cette photo n’a pas quitté votre ordinateur.</translation>
        </message>
        <message>
            <source>Your photo</source>
            <translation>Votre photo</translation>
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
            <translation>Une personne a regardé vos photos et en demande une nouvelle. Tout le reste est conservé. Les quatre coins, nette, sans reflet.</translation>
        </message>
        <message>
            <source>A reviewer looked at your photos and asks for new ones. Everything else is kept. All four corners, sharp, without glare.</source>
            <translation>Une personne a regardé vos photos et en demande de nouvelles. Tout le reste est conservé. Les quatre coins, nettes, sans reflet.</translation>
        </message>
        <message>
            <source>Add your photo</source>
            <translation>Ajoutez votre photo</translation>
        </message>
        <message>
            <source>Add your photos</source>
            <translation>Ajoutez vos photos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Choisir une photo</translation>
        </message>
        <message>
            <source>Choose a photo: {side}</source>
            <translation>Choisir une photo : {side}</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Next: check your details</source>
            <translation>Suite : vérifier vos données</translation>
        </message>
        <message>
            <source>Open camera</source>
            <translation>Ouvrir la caméra</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</source>
            <translation>Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>Reading the photo</source>
            <translation>Lecture de la photo</translation>
        </message>
        <message>
            <source>Send photo</source>
            <translation>Envoyer la photo</translation>
        </message>
        <message>
            <source>Send photos</source>
            <translation>Envoyer les photos</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Take a photo: {side}</source>
            <translation>Prendre une photo : {side}</translation>
        </message>
        <message>
            <source>The files are checked on this computer first. Nothing is sent before you say so.</source>
            <translation>Les fichiers sont d’abord vérifiés sur cet ordinateur. Rien n’est envoyé avant que vous le disiez.</translation>
        </message>
        <message>
            <source>The photos are checked on this machine first. Nothing is sent before you say so.</source>
            <translation>Les photos sont d’abord vérifiées sur cette borne. Rien n’est envoyé avant que vous le disiez.</translation>
        </message>
        <message>
            <source>Touch to open the camera</source>
            <translation>Touchez pour ouvrir la caméra</translation>
        </message>
        <message>
            <source>Use my phone</source>
            <translation>Utiliser mon téléphone</translation>
        </message>
        <message>
            <source>Verify with your phone</source>
            <translation>Vérifier avec votre téléphone</translation>
        </message>
        <message>
            <source>or drop it here. {formats}, up to {size}</source>
            <translation>ou déposez-la ici. {formats}, jusqu’à {size}</translation>
        </message>
        <message>
            <source>received {time}</source>
            <translation>reçue {time}</translation>
        </message>
        <message>
            <source>{count} of {total} photos chosen</source>
            <translation>{count} photos choisies sur {total}</translation>
        </message>
        <message>
            <source>{document}, {country}. All four corners, sharp, without glare.</source>
            <translation>{document}, {country}. Les quatre coins, nette, sans reflet.</translation>
        </message>
        <message>
            <source>{first} They can't be stored on this computer: closing this window forgets them.</source>
            <translation>{first} Impossible de les conserver sur cet ordinateur : fermer cette fenêtre les oublie.</translation>
        </message>
        <message>
            <source>{first} What you chose is stored, encrypted, on this computer.</source>
            <translation>{first} Ce que vous avez choisi est conservé, chiffré, sur cet ordinateur.</translation>
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
            <translation>Images d’essai</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Valider</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digits entered</source>
            <translation>
                <numerusform>Code PIN, %n chiffre saisi</numerusform>
                <numerusform>Code PIN, %n chiffres saisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PIN has %n digits or more.</source>
            <translation>
                <numerusform>Le code PIN a %n chiffre ou plus.</numerusform>
                <numerusform>Le code PIN a %n chiffres ou plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>This PIN isn't right.</source>
            <translation>Ce code PIN n’est pas le bon.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Next try in {time}.</source>
            <translation>Trop de codes PIN faux. Prochain essai dans {time}.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport pour l’assistance</translation>
        </message>
        <message>
            <source>Start the program again</source>
            <translation>Redémarrer le programme</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Need help?</source>
            <translation>Besoin d’aide ?</translation>
        </message>
        <message>
            <source>You can close this window at any time. We keep your place.</source>
            <translation>Vous pouvez fermer cette fenêtre à tout moment. Votre place est gardée.</translation>
        </message>
    </context>
    <context>
        <name>ReasonItem</name>
        <message>
            <source>What to do.</source>
            <translation>Que faire.</translation>
        </message>
    </context>
    <context>
        <name>RejectedPage</name>
        <message>
            <source>Appeal</source>
            <translation>Faire appel</translation>
        </message>
        <message>
            <source>Ask a person to look again</source>
            <translation>Demander un nouvel examen</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Complain in writing</source>
            <translation>Réclamer par écrit</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Once, until {day}. Another person decides.</source>
            <translation>Une fois, jusqu’au {day}. Une autre personne décide.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Save a report](save-report) for support.</source>
            <translation>Référence **{reference}**, {when}.
[Enregistrez un rapport](save-report) pour l’assistance.</translation>
        </message>
        <message>
            <source>Reference **{reference}**, {when}.
[Take the details for support](save-report).</source>
            <translation>Référence **{reference}**, {when}.
[Emportez les détails pour l’assistance](save-report).</translation>
        </message>
        <message>
            <source>The reviewer writes:</source>
            <translation>La personne qui a examiné écrit :</translation>
        </message>
        <message>
            <source>We can't verify you</source>
            <translation>Nous ne pouvons pas vérifier votre identité</translation>
        </message>
        <message>
            <source>{operator} may not open this account. Here is why, and what to do.</source>
            <translation>{operator} n’a pas le droit d’ouvrir ce compte. Voici pourquoi, et que faire.</translation>
        </message>
    </context>
    <context>
        <name>ResetPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Choisissez un nouveau mot de passe</translation>
        </message>
        <message>
            <source>Code from the email</source>
            <translation>Code de l’e-mail</translation>
        </message>
        <message>
            <source>It works for 15 minutes. No email? Look in Spam, or [send another code](forgot).</source>
            <translation>Il fonctionne pendant 15 minutes. Pas d’e-mail ? Regardez dans les indésirables, ou [envoyez un autre code](forgot).</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>Waiting for your code</source>
            <translation>En attente de votre code</translation>
        </message>
        <message>
            <source>We sent an email to **{address}**. It has the code, or says that no account has this address.</source>
            <translation>Nous avons envoyé un e-mail à **{address}**. Il donne le code, ou dit qu’aucun compte n’a cette adresse.</translation>
        </message>
        <message>
            <source>{count} characters or more, and not on the list of leaked passwords</source>
            <translation>{count} caractères ou plus, et absent de la liste des mots de passe divulgués</translation>
        </message>
    </context>
    <context>
        <name>Residence</name>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>ResultNotice</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Your verification has a result. Open the window to see it.</source>
            <translation>Votre vérification a un résultat. Ouvrez la fenêtre pour le voir.</translation>
        </message>
        <message>
            <source>{name}: a person is checking</source>
            <translation>{name} : une personne vérifie</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Add your details</source>
            <translation>Ajouter vos données</translation>
        </message>
        <message>
            <source>By submitting, you confirm that these details are your own.</source>
            <translation>En les envoyant, vous confirmez que ces données sont les vôtres.</translation>
        </message>
        <message>
            <source>Check before you submit</source>
            <translation>Vérifiez avant d’envoyer</translation>
        </message>
        <message>
            <source>Check your details</source>
            <translation>Vérifiez vos données</translation>
        </message>
        <message>
            <source>Compare these with your document. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Comparez ces données à votre document. Corrigez ce qui est faux. Rien n’est envoyé avant votre confirmation.</translation>
        </message>
        <message>
            <source>Confirm and submit</source>
            <translation>Confirmer et envoyer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Is this someone else?</source>
            <translation>Est-ce une autre personne ?</translation>
        </message>
        <message>
            <source>Keep these details</source>
            <translation>Garder ces données</translation>
        </message>
        <message>
            <source>Keep this document</source>
            <translation>Garder ce document</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Suite : le résultat</translation>
        </message>
        <message>
            <source>Next: the result, in seconds</source>
            <translation>Suite : le résultat, en quelques secondes</translation>
        </message>
        <message>
            <source>Personal details</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>Public records matched these to your phone. Correct anything that is wrong. Nothing is submitted until you confirm.</source>
            <translation>Des registres publics associent ces données à votre téléphone. Corrigez ce qui est faux. Rien n’est envoyé avant votre confirmation.</translation>
        </message>
        <message>
            <source>Submitting</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>This isn't me</source>
            <translation>Ce n’est pas moi</translation>
        </message>
        <message>
            <source>Use another document</source>
            <translation>Utiliser un autre document</translation>
        </message>
        <message>
            <source>Use another document?</source>
            <translation>Utiliser un autre document ?</translation>
        </message>
        <message>
            <source>We delete the photos and what we read from them, and you choose a document again.</source>
            <translation>Nous supprimons les photos et ce que nous y avons lu, et vous choisissez encore une fois un document.</translation>
        </message>
        <message>
            <source>We delete these details and you start again with another phone number.</source>
            <translation>Nous supprimons ces données et vous recommencez avec un autre numéro de téléphone.</translation>
        </message>
        <message>
            <source>We read these from your document. Add what is missing. Nothing is submitted until you confirm.</source>
            <translation>Nous avons lu ces données sur votre document. Ajoutez ce qui manque. Rien n’est envoyé avant votre confirmation.</translation>
        </message>
        <message>
            <source>Which address is your current one?</source>
            <translation>Quelle adresse est la vôtre actuellement ?</translation>
        </message>
        <message>
            <source>Write them as they stand on your document. Nothing is submitted until you confirm.</source>
            <translation>Écrivez-les comme elles figurent sur votre document. Rien n’est envoyé avant votre confirmation.</translation>
        </message>
    </context>
    <context>
        <name>Selectable</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <source>1 of 2 photos is with us. Keep this window open until the other one is sent.</source>
            <translation>Nous avons 1 photo sur 2. Gardez cette fenêtre ouverte jusqu’à l’envoi de l’autre.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. The other one goes on where it stopped.</source>
            <translation>Nous avons 1 photo sur 2. L’autre reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>1 of 2 photos is with us. You can close this window: the other one goes on later.</source>
            <translation>Nous avons 1 photo sur 2. Vous pouvez fermer cette fenêtre : l’autre part plus tard.</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Both photos are removed from this computer and from {operator}. You can take new ones at any time.</source>
            <translation>Les deux photos sont supprimées de cet ordinateur et chez {operator}. Vous pouvez en prendre de nouvelles à tout moment.</translation>
        </message>
        <message>
            <source>Cancel and delete photo</source>
            <translation>Annuler et supprimer la photo</translation>
        </message>
        <message>
            <source>Cancel and delete photos</source>
            <translation>Annuler et supprimer les photos</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Choisir une autre photo</translation>
        </message>
        <message>
            <source>Compare it with what you entered</source>
            <translation>Le comparer à ce que vous avez saisi</translation>
        </message>
        <message>
            <source>Delete photo</source>
            <translation>Supprimer la photo</translation>
        </message>
        <message>
            <source>Delete photos</source>
            <translation>Supprimer les photos</translation>
        </message>
        <message>
            <source>Delete your photo?</source>
            <translation>Supprimer votre photo ?</translation>
        </message>
        <message>
            <source>Delete your photos?</source>
            <translation>Supprimer vos photos ?</translation>
        </message>
        <message>
            <source>Everything has arrived. One moment.</source>
            <translation>Tout est arrivé. Un instant.</translation>
        </message>
        <message>
            <source>It goes on where it stopped.</source>
            <translation>Elle reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>It is removed from this computer and from {operator}. You can take a new one at any time.</source>
            <translation>Elle est supprimée de cet ordinateur et chez {operator}. Vous pouvez en prendre une nouvelle à tout moment.</translation>
        </message>
        <message>
            <source>Keep photo</source>
            <translation>Garder la photo</translation>
        </message>
        <message>
            <source>Keep photos</source>
            <translation>Garder les photos</translation>
        </message>
        <message>
            <source>Keep this window open until it is sent.</source>
            <translation>Gardez cette fenêtre ouverte jusqu’à l’envoi complet de la photo.</translation>
        </message>
        <message>
            <source>Keep this window open until they are sent.</source>
            <translation>Gardez cette fenêtre ouverte jusqu’à l’envoi complet des photos.</translation>
        </message>
        <message>
            <source>Next: the result</source>
            <translation>Suite : le résultat</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>One photo could not be used. Here is why.</source>
            <translation>Une photo n’a pas pu être utilisée. Voici pourquoi.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Photo sent</source>
            <translation>Photo envoyée</translation>
        </message>
        <message>
            <source>Read your document</source>
            <translation>Lire votre document</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Sending your photo</source>
            <translation>Envoi de votre photo</translation>
        </message>
        <message>
            <source>Sending your photos</source>
            <translation>Envoi de vos photos</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Tell you the result here and by email</source>
            <translation>Vous donner le résultat ici et par e-mail</translation>
        </message>
        <message>
            <source>They go on where they stopped.</source>
            <translation>Elles reprennent où elles se sont arrêtées.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>You can close this window. It goes on when you open it again.</source>
            <translation>Vous pouvez fermer cette fenêtre. L’envoi reprend quand vous la rouvrez.</translation>
        </message>
        <message>
            <source>You can close this window. They go on when you open it again.</source>
            <translation>Vous pouvez fermer cette fenêtre. Les envois reprennent quand vous la rouvrez.</translation>
        </message>
        <message>
            <source>about 5 seconds</source>
            <translation>environ 5 secondes</translation>
        </message>
        <message>
            <source>{counted}, stopped at {percent}%</source>
            <translation>{counted}, arrêtée à {percent}%</translation>
        </message>
        <message>
            <source>{sent} of {total}</source>
            <translation>{sent} sur {total}</translation>
        </message>
        <message>
            <source>{sent} of {total} photos sent</source>
            <translation>{sent} photos envoyées sur {total}</translation>
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
            <translation>Valider</translation>
        </message>
        <message>
            <source>Go back, or cancel</source>
            <translation>Revenir ou annuler</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Larger, smaller, usual text</source>
            <translation>Texte plus grand, plus petit, normal</translation>
        </message>
        <message>
            <source>Press the filled button</source>
            <translation>Appuyer sur le bouton plein</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Ces raccourcis</translation>
        </message>
        <message>
            <source>Tick, choose, or take the photo</source>
            <translation>Cocher, choisir ou prendre la photo</translation>
        </message>
        <message>
            <source>To the next control, to the one before</source>
            <translation>Élément suivant, élément précédent</translation>
        </message>
    </context>
    <context>
        <name>ShownCheck</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>Shutter</name>
        <message>
            <source>Take the photo</source>
            <translation>Prendre la photo</translation>
        </message>
    </context>
    <context>
        <name>ShutterPanel</name>
        <message>
            <source>0 of 4 ready</source>
            <translation>0 sur 4 prêts</translation>
        </message>
        <message>
            <source>At four, we take the photo for you.</source>
            <translation>À 4 sur 4, nous prenons la photo pour vous.</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Prendre maintenant</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>About 1 minute</source>
            <translation>Environ 1 minute</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Go on where you stopped, on this computer or on another one.</source>
            <translation>Continuez où vous en étiez, sur cet ordinateur ou sur un autre.</translation>
        </message>
        <message>
            <source>New here? [Create an account](account)</source>
            <translation>Pas encore de compte ? [Créer un compte](account)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>[Forgot your password?](forgot)</source>
            <translation>[Mot de passe oublié ?](forgot)</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>Call for help</source>
            <translation>Appeler à l’aide</translation>
        </message>
        <message>
            <source>Have your mobile phone with you, or a passport, driver's license or ID card.</source>
            <translation>Ayez votre téléphone mobile avec vous, ou un passeport, un permis de conduire ou une carte d’identité.</translation>
        </message>
        <message>
            <source>Lower the controls</source>
            <translation>Descendre les commandes</translation>
        </message>
        <message>
            <source>More languages</source>
            <translation>Autres langues</translation>
        </message>
        <message>
            <source>Nothing stays on this machine. The screen clears when you finish or walk away.</source>
            <translation>Rien ne reste sur cette borne. L’écran s’efface quand vous terminez ou partez.</translation>
        </message>
        <message>
            <source>Prove who you are in about 2 minutes</source>
            <translation>Prouvez qui vous êtes en 2 minutes environ</translation>
        </message>
        <message>
            <source>Raise the controls</source>
            <translation>Monter les commandes</translation>
        </message>
        <message>
            <source>Touch to start</source>
            <translation>Touchez pour commencer</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}, {state}</source>
            <translation>Étape {number} sur {count}, {label}, {state}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Fair</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Password strength: {word}</source>
            <translation>Force du mot de passe : {word}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Fort</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Faible</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} caractères sur {limit}</translation>
        </message>
    </context>
    <context>
        <name>TextSize</name>
        <message>
            <source>Text size {percent}</source>
            <translation>Taille du texte : {percent}</translation>
        </message>
    </context>
    <context>
        <name>UpdatePage</name>
        <message>
            <source>**Nothing is lost.** Install the update and start the program again: what you typed is there, except the password.</source>
            <translation>**Rien n’est perdu.** Installez la mise à jour et redémarrez le programme : ce que vous avez saisi est là, sauf le mot de passe.</translation>
        </message>
        <message>
            <source>**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine.</source>
            <translation>**Ce que vous avez envoyé est en sécurité.** Continuez chez vous ou adressez-vous au personnel près de cette borne.</translation>
        </message>
        <message>
            <source>**Your place is kept.** Install the update, start the program again, and you are at this step.</source>
            <translation>**Votre place est gardée.** Installez la mise à jour, relancez l’application, et vous êtes à cette étape.</translation>
        </message>
        <message>
            <source>An update is needed</source>
            <translation>Une mise à jour est nécessaire</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Contact support</source>
            <translation>Contacter l’assistance</translation>
        </message>
        <message>
            <source>Get the update</source>
            <translation>Obtenir la mise à jour</translation>
        </message>
        <message>
            <source>Update needed</source>
            <translation>Mise à jour nécessaire</translation>
        </message>
        <message>
            <source>{operator} added a step that this version of the program can't show.</source>
            <translation>{operator} a ajouté une étape que cette version de l’application ne peut pas afficher.</translation>
        </message>
        <message>
            <source>{operator} can't go on at this machine until its program is updated.</source>
            <translation>{operator} ne peut pas continuer sur cette borne tant que son programme n’est pas mis à jour.</translation>
        </message>
        <message>
            <source>{operator} needs a newer version of this program. This is version {version}.</source>
            <translation>{operator} a besoin d’une version plus récente de ce programme. Ceci est la version {version}.</translation>
        </message>
        <message>
            <source>{operator} needs version {minimum} of this program, or a newer one. This is version {version}.</source>
            <translation>{operator} a besoin de la version {minimum} de ce programme, ou d’une plus récente. Ceci est la version {version}.</translation>
        </message>
    </context>
    <context>
        <name>VideoSource</name>
        <message>
            <source>Test video</source>
            <translation>Vidéo d’essai</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Language, {name}</source>
            <translation>Langue, {name}</translation>
        </message>
        <message>
            <source>Photo removed</source>
            <translation>Photo retirée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>look at it</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>this stops you</source>
            <translation>ceci vous bloque</translation>
        </message>
        <message>
            <source>{label}, {light}: {value}. {advice}</source>
            <translation>{label}, {light} : {value}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>_ReviewRow</name>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Ask for a retake</source>
            <translation>Demander une autre photo</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>What is wrong with the photo</source>
            <translation>Ce qui ne va pas sur la photo</translation>
        </message>
        <message>
            <source>Why no other try can help</source>
            <translation>Pourquoi aucun autre essai ne peut aider</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Attention</translation>
        </message>
    </context>
    <context>
        <name>_Zone</name>
        <message>
            <source>Drop the photo here</source>
            <translation>Déposez la photo ici</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>"{name}" ends in the middle, so part of the picture is missing.</source>
            <translation>« {name} » s’arrête au milieu, une partie de l’image manque donc.</translation>
        </message>
        <message>
            <source>"{name}" has no content. A copy or a download may have been interrupted.</source>
            <translation>« {name} » n’a pas de contenu. Une copie ou un téléchargement a peut-être été interrompu.</translation>
        </message>
        <message>
            <source>"{name}" has {size} MB, and we can take {limit} MB.</source>
            <translation>« {name} » fait {size} Mo, et nous pouvons recevoir {limit} Mo.</translation>
        </message>
        <message>
            <source>"{name}" is a PDF that opens only with a password.</source>
            <translation>« {name} » est un PDF qui ne s’ouvre qu’avec un mot de passe.</translation>
        </message>
        <message>
            <source>"{name}" is {kind}, and not a photo that we can read.</source>
            <translation>« {name} » est {kind}, et non une photo que nous pouvons lire.</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>Il reste %n essai</numerusform>
                <numerusform>Il reste %n essais</numerusform>
            </translation>
        </message>
        <message>
            <source>A Social Security number or ITIN has nine digits, and this can not be one.</source>
            <translation>Un numéro de sécurité sociale ou un ITIN a neuf chiffres, et ceci ne peut pas en être un.</translation>
        </message>
        <message>
            <source>A ZIP code has 5 digits, or 9 with a hyphen.</source>
            <translation>Un code ZIP a 5 chiffres, ou 9 avec un trait d’union.</translation>
        </message>
        <message>
            <source>A carrier on the way did not let our message through. Nothing is wrong with what you entered.</source>
            <translation>Un opérateur en chemin n’a pas laissé passer notre message. Ce que vous avez saisi n’y est pour rien.</translation>
        </message>
        <message>
            <source>A check digit in line {line} of the code lines does not fit the characters before it. One of them is printed or read wrong.</source>
            <translation>Un chiffre de contrôle de la ligne {line} des lignes de code ne correspond pas aux caractères qui le précèdent. L’un d’eux est mal imprimé ou mal lu.</translation>
        </message>
        <message>
            <source>A date of birth can't be later than today.</source>
            <translation>Une date de naissance ne peut pas être après aujourd’hui.</translation>
        </message>
        <message>
            <source>A finger or another object is over the text.</source>
            <translation>Un doigt ou un autre objet est sur le texte.</translation>
        </message>
        <message>
            <source>A lamp or a window is reflected, and the text under it can't be read.</source>
            <translation>Une lampe ou une fenêtre se reflète, et le texte en dessous est illisible.</translation>
        </message>
        <message>
            <source>A name needs letters, and "{value}" has something else in it.</source>
            <translation>Un nom a des lettres, et « {value} » contient autre chose.</translation>
        </message>
        <message>
            <source>A number in this country has {limit} digits, and this has {length}.</source>
            <translation>Un numéro de ce pays a {limit} chiffres, et celui-ci en a {length}.</translation>
        </message>
        <message>
            <source>A part that we must check is torn, worn or covered.</source>
            <translation>Une partie que nous devons vérifier est déchirée, usée ou couverte.</translation>
        </message>
        <message>
            <source>A person is looking at it</source>
            <translation>Une personne l’examine</translation>
        </message>
        <message>
            <source>A reviewer could not confirm that it is an original, valid document.</source>
            <translation>À l’examen, nous n’avons pas pu confirmer que c’est un document original et valable.</translation>
        </message>
        <message>
            <source>A reviewer needs to know what to look at, and this is shorter than {limit} characters.</source>
            <translation>Pour l’examen, il faut savoir quoi regarder, et ceci a moins de {limit} caractères.</translation>
        </message>
        <message>
            <source>A service that we need does not answer. It is not your fault, and nothing is lost.</source>
            <translation>Un service dont nous avons besoin ne répond pas. Ce n’est pas votre faute, et rien n’est perdu.</translation>
        </message>
        <message>
            <source>Add the missing digits.</source>
            <translation>Ajoutez les chiffres qui manquent.</translation>
        </message>
        <message>
            <source>Add the missing side.</source>
            <translation>Ajoutez le côté qui manque.</translation>
        </message>
        <message>
            <source>Another account was verified with this number.</source>
            <translation>Un autre compte a été vérifié avec ce numéro.</translation>
        </message>
        <message>
            <source>Another window of this program is open on this computer.</source>
            <translation>Une autre fenêtre de cette application est ouverte sur cet ordinateur.</translation>
        </message>
        <message>
            <source>At least one corner is outside the photo.</source>
            <translation>Au moins un coin est hors de la photo.</translation>
        </message>
        <message>
            <source>At this angle the text at the far edge is too flat to read.</source>
            <translation>Sous cet angle, le texte du bord éloigné est trop aplati pour être lu.</translation>
        </message>
        <message>
            <source>Check both and type the password again, or [choose a new one](forgot).</source>
            <translation>Vérifiez les deux et saisissez encore le mot de passe, ou [choisissez-en un nouveau](forgot).</translation>
        </message>
        <message>
            <source>Check the address, or [contact support](support).</source>
            <translation>Vérifiez l’adresse, ou [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>Check the day, the month and the year.</source>
            <translation>Vérifiez le jour, le mois et l’année.</translation>
        </message>
        <message>
            <source>Check the digits and the country code.</source>
            <translation>Vérifiez les chiffres et l’indicatif du pays.</translation>
        </message>
        <message>
            <source>Check the digits, or [verify with a document](documents).</source>
            <translation>Vérifiez les chiffres, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Check the newest email from us, or [send another code](forgot).</source>
            <translation>Regardez notre e-mail le plus récent, ou [envoyez un autre code](forgot).</translation>
        </message>
        <message>
            <source>Check the newest email from us; older codes stop working. {tries_left}.</source>
            <translation>Regardez notre e-mail le plus récent ; les codes précédents ne fonctionnent plus. {tries_left}.</translation>
        </message>
        <message>
            <source>Check the number and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Vérifiez le numéro et [renvoyez le SMS](resend-link), ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Check the spelling and [change the email address](change_email).</source>
            <translation>Vérifiez l’orthographe et [changez l’adresse e-mail](change_email).</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Vérifiez l’année.</translation>
        </message>
        <message>
            <source>Check what is shown now and go on.</source>
            <translation>Vérifiez ce qui est affiché maintenant et continuez.</translation>
        </message>
        <message>
            <source>Choose a photo in JPEG, PNG, WebP or HEIC format.</source>
            <translation>Choisissez une photo au format JPEG, PNG, WebP ou HEIC.</translation>
        </message>
        <message>
            <source>Choose another file, or take the photo again.</source>
            <translation>Choisissez un autre fichier, ou reprenez la photo.</translation>
        </message>
        <message>
            <source>Choose it once more, or try from another network.</source>
            <translation>Choisissez-la encore une fois, ou essayez depuis un autre réseau.</translation>
        </message>
        <message>
            <source>Choose the country you live in. If it is {country}, [ask support](support) when this changes.</source>
            <translation>Choisissez le pays où vous vivez. Si c’est bien {country}, [demandez à l’assistance](support) quand cela change.</translation>
        </message>
        <message>
            <source>Choose the scan of your document, or take a photo of it.</source>
            <translation>Choisissez le scan de votre document, ou prenez-le en photo.</translation>
        </message>
        <message>
            <source>Choose the state you live in. If it is {state}, [ask support](support) when this changes.</source>
            <translation>Choisissez l’État où vous vivez. Si c’est bien {state}, [demandez à l’assistance](support) quand cela change.</translation>
        </message>
        <message>
            <source>Choose your state.</source>
            <translation>Choisissez votre État.</translation>
        </message>
        <message>
            <source>Compare every line with your official documents and correct what differs.</source>
            <translation>Comparez chaque ligne à vos documents officiels et corrigez ce qui diffère.</translation>
        </message>
        <message>
            <source>Compare it with the code on your computer, or show a new one there.</source>
            <translation>Comparez-le au code de votre ordinateur, ou affichez-en un nouveau.</translation>
        </message>
        <message>
            <source>Connect to a network, or use a camera or a file on this computer.</source>
            <translation>Connectez-vous à un réseau, ou utilisez une caméra ou un fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Copy it again from the phone or camera, or take a new photo.</source>
            <translation>Copiez-le encore une fois depuis le téléphone ou l’appareil photo, ou prenez une nouvelle photo.</translation>
        </message>
        <message>
            <source>Copy it to another folder and choose it there.</source>
            <translation>Copiez-le dans un autre dossier et choisissez-le là.</translation>
        </message>
        <message>
            <source>Correct it, for example maya@example.com.</source>
            <translation>Corrigez-la, par exemple maya@example.com.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <translation>Corrigez-le.</translation>
        </message>
        <message>
            <source>Correct the ZIP code or the state.</source>
            <translation>Corrigez le code ZIP ou l’État.</translation>
        </message>
        <message>
            <source>Did you mean [{suggestion}](use:{suggestion})?</source>
            <translation>Vouliez-vous dire [{suggestion}](use:{suggestion}) ?</translation>
        </message>
        <message>
            <source>Each link works once, to keep you safe.</source>
            <translation>Chaque lien fonctionne une fois, pour votre sécurité.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters with {what} in it.</source>
            <translation>Facile à deviner : {length} caractères, dont {what}.</translation>
        </message>
        <message>
            <source>Easy to guess: {length} characters.</source>
            <translation>Facile à deviner : {length} caractères.</translation>
        </message>
        <message>
            <source>Enter a mobile number on a phone plan, or [verify with a document](documents).</source>
            <translation>Saisissez un numéro de mobile avec un forfait, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Enter a mobile number, or [verify with a document](documents).</source>
            <translation>Saisissez un numéro de mobile, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Enter a number from there, or [verify with a document](documents).</source>
            <translation>Saisissez un numéro de là-bas, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Enter your own mobile number, or [verify with a document](documents).</source>
            <translation>Saisissez votre propre numéro de mobile, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Remplissez-le.</translation>
        </message>
        <message>
            <source>Five wrong codes were typed, so we stopped this one.</source>
            <translation>Cinq codes faux ont été saisis, nous avons donc arrêté celui-ci.</translation>
        </message>
        <message>
            <source>Free some space. You can go on meanwhile.</source>
            <translation>Libérez de la place. Vous pouvez continuer en attendant.</translation>
        </message>
        <message>
            <source>Go nearer to a window or switch on a lamp, and take the photo again.</source>
            <translation>Approchez-vous d’une fenêtre ou allumez une lampe, et reprenez la photo.</translation>
        </message>
        <message>
            <source>Go on in that window.</source>
            <translation>Continuez dans cette fenêtre-là.</translation>
        </message>
        <message>
            <source>Go on in this window, or [send a new link](resend-link).</source>
            <translation>Continuez dans cette fenêtre, ou [envoyez un nouveau lien](resend-link).</translation>
        </message>
        <message>
            <source>Go on with what is shown now.</source>
            <translation>Continuez avec ce qui est affiché maintenant.</translation>
        </message>
        <message>
            <source>Go on. If it happens again, [copy a report](copy-report) for support.</source>
            <translation>Continuez. Si cela se reproduit, [copiez un rapport](copy-report) pour l’assistance.</translation>
        </message>
        <message>
            <source>Go on. Keep your password at hand.</source>
            <translation>Continuez. Gardez votre mot de passe sous la main.</translation>
        </message>
        <message>
            <source>Hold the camera straight above the document and take the photo again.</source>
            <translation>Tenez l’appareil juste au-dessus du document et reprenez la photo.</translation>
        </message>
        <message>
            <source>Hold the document by its edges or lay it down, and take the photo again.</source>
            <translation>Tenez le document par les bords ou posez-le, et reprenez la photo.</translation>
        </message>
        <message>
            <source>If that was you, [show a new code](start-handoff). If not, somebody else saw the code: [contact support](support).</source>
            <translation>Si c’était vous, [affichez un nouveau code](start-handoff). Sinon, quelqu’un d’autre a vu le code : [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>If that was you, [use another number](phone). If not, [contact support](support).</source>
            <translation>Si c’était vous, [utilisez un autre numéro](phone). Sinon, [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>If you have the renewed one already, use [that document](documents).</source>
            <translation>Si vous avez déjà le document renouvelé, utilisez [celui-là](documents).</translation>
        </message>
        <message>
            <source>If you moved lately, [edit your address](edit) and use the earlier one.</source>
            <translation>Si vous avez déménagé récemment, [modifiez votre adresse](edit) et utilisez l’ancienne.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and a person looks at it.</source>
            <translation>Si vous pensez que c’est une erreur, faites appel et une personne regarde.</translation>
        </message>
        <message>
            <source>If you think that this is a mistake, appeal and another person looks at it.</source>
            <translation>Si vous pensez que c’est une erreur, faites appel et une autre personne regarde.</translation>
        </message>
        <message>
            <source>Install it with the extra "backend", or start the program with --server.</source>
            <translation>Installez-la avec l’extra "backend", ou lancez l’application avec --server.</translation>
        </message>
        <message>
            <source>Install the update and start the program again.</source>
            <translation>Installez la mise à jour et relancez l’application.</translation>
        </message>
        <message>
            <source>It claims {megapixels} megapixels, more than any camera takes, so we did not open it.</source>
            <translation>Elle annonce {megapixels} mégapixels, plus que n’importe quel appareil, nous ne l’avons donc pas ouverte.</translation>
        </message>
        <message>
            <source>It expired on {expired_on}</source>
            <translation>Il a expiré le {expired_on}</translation>
        </message>
        <message>
            <source>It is mistyped, it was used before, or its time is over.</source>
            <translation>Il est mal saisi, il a déjà servi ou il a expiré.</translation>
        </message>
        <message>
            <source>It is not the code of our newest email, or it is older than 15 minutes.</source>
            <translation>Ce n’est pas le code de notre e-mail le plus récent, ou il a plus de 15 minutes.</translation>
        </message>
        <message>
            <source>It is valid until {expires_on}, and you can use it until that day.</source>
            <translation>Il est valable jusqu’au {expires_on}, et vous pouvez l’utiliser jusqu’à ce jour.</translation>
        </message>
        <message>
            <source>It looks like a photo of a screen or of a print. We must see the original.</source>
            <translation>Cela ressemble à une photo d’un écran ou d’une impression. Nous devons voir l’original.</translation>
        </message>
        <message>
            <source>It looks like a photocopy. We must see the original in color.</source>
            <translation>Cela ressemble à une photocopie. Nous devons voir l’original en couleur.</translation>
        </message>
        <message>
            <source>Lay the document flat in good light and take the photo again.</source>
            <translation>Posez le document à plat sous une bonne lumière et reprenez la photo.</translation>
        </message>
        <message>
            <source>Lay the document flat, hold still and take the photo again.</source>
            <translation>Posez le document à plat, ne bougez pas et reprenez la photo.</translation>
        </message>
        <message>
            <source>Lay the document flat, keep light and fingers off these lines, and take the photo again.</source>
            <translation>Posez le document à plat, sans reflet ni doigts sur ces lignes, et reprenez la photo.</translation>
        </message>
        <message>
            <source>Line {line} of the code lines could not be read in the photo.</source>
            <translation>La ligne {line} des lignes de code n’a pas pu être lue sur la photo.</translation>
        </message>
        <message>
            <source>Mail can't reach "{value}": it needs a name, an @ and a domain.</source>
            <translation>Un e-mail ne peut pas arriver à « {value} » : il faut un nom, un @ et un domaine.</translation>
        </message>
        <message>
            <source>Mail can't reach {domain}.</source>
            <translation>Un e-mail ne peut pas arriver à {domain}.</translation>
        </message>
        <message>
            <source>Move out of the direct light and take the photo again.</source>
            <translation>Éloignez-vous de la lumière directe et reprenez la photo.</translation>
        </message>
        <message>
            <source>No carrier knows this number, so a text message can't reach it.</source>
            <translation>Aucun opérateur ne connaît ce numéro, un SMS ne peut donc pas y arriver.</translation>
        </message>
        <message>
            <source>No more messages for now</source>
            <translation>Plus de messages pour l’instant</translation>
        </message>
        <message>
            <source>No page of "{name}" holds a photo or a scan.</source>
            <translation>Aucune page de « {name} » ne contient de photo ni de scan.</translation>
        </message>
        <message>
            <source>No phone has this number.</source>
            <translation>Aucun téléphone n’a ce numéro.</translation>
        </message>
        <message>
            <source>No public record is tied to this phone number. That is normal for prepaid, family and work plans, and after a move.</source>
            <translation>Aucun registre public n’est lié à ce numéro de téléphone. C’est normal pour un forfait prépayé, familial ou professionnel, et après un déménagement.</translation>
        </message>
        <message>
            <source>No records for this phone</source>
            <translation>Rien sur ce téléphone dans les registres</translation>
        </message>
        <message>
            <source>Nobody alive was born in {year}.</source>
            <translation>Aucune personne vivante n’est née en {year}.</translation>
        </message>
        <message>
            <source>Not available in {country} yet</source>
            <translation>Pas encore disponible : {country}</translation>
        </message>
        <message>
            <source>Not available in {state} yet</source>
            <translation>Pas encore disponible : {state}</translation>
        </message>
        <message>
            <source>Nothing in the photo looks like an identity document.</source>
            <translation>Rien sur la photo ne ressemble à un document d’identité.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>One side is missing</source>
            <translation>Il manque un côté</translation>
        </message>
        <message>
            <source>Open a web page to sign in to the network. We try again in {wait}.</source>
            <translation>Ouvrez une page web pour vous connecter au réseau. Nous réessayons dans {wait}.</translation>
        </message>
        <message>
            <source>Our server answers, but it takes long. Nothing is lost.</source>
            <translation>Notre serveur répond, mais il met longtemps. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Our server could not read what this program sent. Nothing is lost.</source>
            <translation>Notre serveur n’a pas pu lire ce que cette application a envoyé. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Our server did not answer</source>
            <translation>Notre serveur n’a pas répondu</translation>
        </message>
        <message>
            <source>Our server did not answer. It's our fault and nothing is lost.</source>
            <translation>Notre serveur n’a pas répondu. C’est notre faute et rien n’est perdu.</translation>
        </message>
        <message>
            <source>Our server needs a newer version of this program. Your place is kept.</source>
            <translation>Notre serveur demande une version plus récente de cette application. Votre place est gardée.</translation>
        </message>
        <message>
            <source>Part of the document is missing</source>
            <translation>Une partie du document manque</translation>
        </message>
        <message>
            <source>Save a copy without a password, or take a photo of the document.</source>
            <translation>Enregistrez une copie sans mot de passe, ou prenez une photo du document.</translation>
        </message>
        <message>
            <source>Say a little more</source>
            <translation>Dites-en un peu plus</translation>
        </message>
        <message>
            <source>Scan the code with your phone's camera, or type the address there.</source>
            <translation>Scannez le code avec l’appareil photo de votre téléphone, ou saisissez-y l’adresse.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <source>Show a new code on your computer and scan it.</source>
            <translation>Affichez un nouveau code sur votre ordinateur et scannez-le.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we closed the link and deleted the photos that came through it.</source>
            <translation>Quelqu’un a choisi « Je n’ai rien demandé » sur le téléphone, nous avons donc fermé le lien et supprimé les photos reçues par lui.</translation>
        </message>
        <message>
            <source>Somebody chose "I didn't ask for this" on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Quelqu’un a choisi « Je n’ai rien demandé » sur le téléphone, nous avons donc arrêté le lien. Rien sur vous n’a été communiqué.</translation>
        </message>
        <message>
            <source>Something between this computer and our server changed the answer: often a hotel or office sign-in page. Nothing is lost.</source>
            <translation>Quelque chose entre cet ordinateur et notre serveur a changé la réponse : souvent la page de connexion d’un hôtel ou d’un bureau. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Something changed meanwhile</source>
            <translation>Quelque chose a changé entre-temps</translation>
        </message>
        <message>
            <source>Something covers the document</source>
            <translation>Quelque chose couvre le document</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Il manque quelque chose</translation>
        </message>
        <message>
            <source>Take a new photo, or save this one smaller.</source>
            <translation>Prenez une nouvelle photo, ou enregistrez celle-ci en plus petit.</translation>
        </message>
        <message>
            <source>Take a new photo, or use [another document](documents).</source>
            <translation>Prenez une nouvelle photo, ou utilisez [un autre document](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the document alone, on a plain surface.</source>
            <translation>Prenez une photo du document seul, sur une surface unie.</translation>
        </message>
        <message>
            <source>Take a photo of the document itself.</source>
            <translation>Prenez une photo du document lui-même.</translation>
        </message>
        <message>
            <source>Take a photo of the one you chose, or [choose another document](documents).</source>
            <translation>Prenez une photo de celui que vous avez choisi, ou [choisissez un autre document](documents).</translation>
        </message>
        <message>
            <source>Take a photo of the side that is asked for.</source>
            <translation>Prenez une photo du côté demandé.</translation>
        </message>
        <message>
            <source>Take it again from nearer, or choose the original file and not a preview.</source>
            <translation>Reprenez-la de plus près, ou choisissez le fichier d’origine et non un aperçu.</translation>
        </message>
        <message>
            <source>Take the photo again with all four corners in it.</source>
            <translation>Reprenez la photo avec les quatre coins.</translation>
        </message>
        <message>
            <source>Take the photo again. If this comes back, use [another document](documents).</source>
            <translation>Reprenez la photo. Si cela revient, utilisez [un autre document](documents).</translation>
        </message>
        <message>
            <source>Text START to {sender} and [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Envoyez START par SMS à {sender} et [renvoyez le SMS](resend-link), ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Text messages from us are blocked</source>
            <translation>Nos SMS sont bloqués</translation>
        </message>
        <message>
            <source>That address looks mistyped</source>
            <translation>Cette adresse semble mal saisie</translation>
        </message>
        <message>
            <source>That can't be a name</source>
            <translation>Ce ne peut pas être un nom</translation>
        </message>
        <message>
            <source>That code doesn't work</source>
            <translation>Ce code ne fonctionne pas</translation>
        </message>
        <message>
            <source>That code has expired</source>
            <translation>Ce code a expiré</translation>
        </message>
        <message>
            <source>That code has expired.</source>
            <translation>Ce code a expiré.</translation>
        </message>
        <message>
            <source>That code is used up</source>
            <translation>Ce code est épuisé</translation>
        </message>
        <message>
            <source>That code isn't right</source>
            <translation>Ce code n’est pas le bon</translation>
        </message>
        <message>
            <source>That code isn't right.</source>
            <translation>Ce code n’est pas le bon.</translation>
        </message>
        <message>
            <source>That could not be sent</source>
            <translation>Cela n’a pas pu être envoyé</translation>
        </message>
        <message>
            <source>That date doesn't exist</source>
            <translation>Cette date n’existe pas</translation>
        </message>
        <message>
            <source>That date is in the future</source>
            <translation>Cette date est dans le futur</translation>
        </message>
        <message>
            <source>That doesn't exist</source>
            <translation>Cela n’existe pas</translation>
        </message>
        <message>
            <source>That is a copy of the document</source>
            <translation>C’est une copie du document</translation>
        </message>
        <message>
            <source>That is another document</source>
            <translation>C’est un autre document</translation>
        </message>
        <message>
            <source>That is not a phone number</source>
            <translation>Ce n’est pas un numéro de téléphone</translation>
        </message>
        <message>
            <source>That is not an email address</source>
            <translation>Ce n’est pas une adresse e-mail</translation>
        </message>
        <message>
            <source>That is not possible any more</source>
            <translation>Ce n’est plus possible</translation>
        </message>
        <message>
            <source>That is not your password</source>
            <translation>Ce n’est pas votre mot de passe</translation>
        </message>
        <message>
            <source>That is the other side</source>
            <translation>C’est l’autre côté</translation>
        </message>
        <message>
            <source>That is the same photo twice</source>
            <translation>C’est deux fois la même photo</translation>
        </message>
        <message>
            <source>That is too long</source>
            <translation>C’est trop long</translation>
        </message>
        <message>
            <source>That number can't be right</source>
            <translation>Ce numéro ne peut pas être juste</translation>
        </message>
        <message>
            <source>That password is easy to guess</source>
            <translation>Ce mot de passe est facile à deviner</translation>
        </message>
        <message>
            <source>That password is known</source>
            <translation>Ce mot de passe est connu</translation>
        </message>
        <message>
            <source>That password is short</source>
            <translation>Ce mot de passe est court</translation>
        </message>
        <message>
            <source>That password is too long</source>
            <translation>Ce mot de passe est trop long</translation>
        </message>
        <message>
            <source>That postal code doesn't exist</source>
            <translation>Ce code postal n’existe pas</translation>
        </message>
        <message>
            <source>That was too fast</source>
            <translation>C’était trop rapide</translation>
        </message>
        <message>
            <source>That year is too early</source>
            <translation>Cette année est trop ancienne</translation>
        </message>
        <message>
            <source>The PDF has no photo page</source>
            <translation>Le PDF n’a pas de page avec photo</translation>
        </message>
        <message>
            <source>The SIM card changed lately</source>
            <translation>La carte SIM a changé récemment</translation>
        </message>
        <message>
            <source>The SIM card of this number was changed less than a day ago. For your safety we wait until it is older.</source>
            <translation>La carte SIM de ce numéro a été changée il y a moins d’un jour. Pour votre sécurité, nous attendons un peu plus longtemps.</translation>
        </message>
        <message>
            <source>The ZIP code is in another state</source>
            <translation>Le code ZIP est dans un autre État</translation>
        </message>
        <message>
            <source>The ZIP code isn't the one on record</source>
            <translation>Le code ZIP n’est pas celui du registre</translation>
        </message>
        <message>
            <source>The account was changed in another window while you typed.</source>
            <translation>Le compte a été modifié dans une autre fenêtre pendant que vous tapiez.</translation>
        </message>
        <message>
            <source>The account was opened on another computer, so this one was signed out.</source>
            <translation>Le compte a été ouvert sur un autre ordinateur, celui-ci est donc déconnecté.</translation>
        </message>
        <message>
            <source>The automatic check could not decide, which is common.</source>
            <translation>La vérification automatique n’a pas pu décider, c’est fréquent.</translation>
        </message>
        <message>
            <source>The birth date differs from the document</source>
            <translation>La date de naissance diffère du document</translation>
        </message>
        <message>
            <source>The code has 6 digits.</source>
            <translation>Le code a 6 chiffres.</translation>
        </message>
        <message>
            <source>The code is not complete</source>
            <translation>Le code n’est pas complet</translation>
        </message>
        <message>
            <source>The code lines don't add up</source>
            <translation>Les lignes de code ne concordent pas</translation>
        </message>
        <message>
            <source>The computer does not let this program read "{name}". It may have been moved, or is open elsewhere.</source>
            <translation>L’ordinateur ne laisse pas cette application lire « {name} ». Il a peut-être été déplacé, ou il est ouvert ailleurs.</translation>
        </message>
        <message>
            <source>The connection broke while the photo was sent. We keep it.</source>
            <translation>La connexion s’est coupée pendant l’envoi de la photo. Nous la gardons.</translation>
        </message>
        <message>
            <source>The connection is slow</source>
            <translation>La connexion est lente</translation>
        </message>
        <message>
            <source>The date of birth that you typed is not the one on the document.</source>
            <translation>La date de naissance que vous avez saisie n’est pas celle du document.</translation>
        </message>
        <message>
            <source>The details don't agree with the records that we may use. We are not allowed to say which. Usual causes: a recent move, a new name, a typing error, or a phone plan in another name.</source>
            <translation>Les données ne concordent pas avec les registres que nous pouvons utiliser. Nous n’avons pas le droit de dire lesquelles. Causes habituelles : un déménagement récent, un nouveau nom, une faute de frappe ou un forfait à un autre nom.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>The document expires soon</source>
            <translation>Le document expire bientôt</translation>
        </message>
        <message>
            <source>The document has at most {width} × {height} pixels in it, and its text can't be read below {limit} on the short side.</source>
            <translation>Le document y fait au plus {width} × {height} pixels, et son texte est illisible au-dessous de {limit} sur le petit côté.</translation>
        </message>
        <message>
            <source>The document has no line in Latin letters, and we may only compare those.</source>
            <translation>Le document n’a aucune ligne en lettres latines, et nous ne pouvons comparer que celles-là.</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>Le document est abîmé</translation>
        </message>
        <message>
            <source>The document or the camera moved, or it was too close to focus.</source>
            <translation>Le document ou l’appareil a bougé, ou il était trop près pour être net.</translation>
        </message>
        <message>
            <source>The email address and the password don't belong together, or there is no such account.</source>
            <translation>L’adresse e-mail et le mot de passe ne vont pas ensemble, ou ce compte n’existe pas.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Le fichier est endommagé</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Le fichier est vide</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Le fichier est trop grand</translation>
        </message>
        <message>
            <source>The file needs a password</source>
            <translation>Le fichier demande un mot de passe</translation>
        </message>
        <message>
            <source>The front and the back are the same picture.</source>
            <translation>Le recto et le verso sont la même image.</translation>
        </message>
        <message>
            <source>The law texts depend on the state you live in.</source>
            <translation>Les textes juridiques dépendent de l’État où vous vivez.</translation>
        </message>
        <message>
            <source>The light is so strong that the text is washed out.</source>
            <translation>La lumière est si forte que le texte s’efface.</translation>
        </message>
        <message>
            <source>The limit of photos for one account is reached.</source>
            <translation>La limite de photos pour un compte est atteinte.</translation>
        </message>
        <message>
            <source>The limit of tries is reached, to keep your account safe.</source>
            <translation>La limite d’essais est atteinte, pour protéger votre compte.</translation>
        </message>
        <message>
            <source>The link could not be texted</source>
            <translation>Le lien n’a pas pu être envoyé par SMS</translation>
        </message>
        <message>
            <source>The link has expired</source>
            <translation>Le lien a expiré</translation>
        </message>
        <message>
            <source>The link in the text message works for 10 minutes, and that time is over.</source>
            <translation>Le lien du SMS fonctionne 10 minutes, et ce délai est passé.</translation>
        </message>
        <message>
            <source>The link was stopped</source>
            <translation>Le lien a été arrêté</translation>
        </message>
        <message>
            <source>The link was used already</source>
            <translation>Le lien a déjà servi</translation>
        </message>
        <message>
            <source>The mail came back</source>
            <translation>L’e-mail est revenu</translation>
        </message>
        <message>
            <source>The mail server of {domain} says that this address does not exist.</source>
            <translation>Le serveur de messagerie de {domain} dit que cette adresse n’existe pas.</translation>
        </message>
        <message>
            <source>The name differs from the document</source>
            <translation>Le nom diffère du document</translation>
        </message>
        <message>
            <source>The name that you typed is not the one on the document.</source>
            <translation>Le nom que vous avez saisi n’est pas celui du document.</translation>
        </message>
        <message>
            <source>The number belongs to another account</source>
            <translation>Le numéro appartient à un autre compte</translation>
        </message>
        <message>
            <source>The number didn't match</source>
            <translation>Ce n’était pas le bon nombre</translation>
        </message>
        <message>
            <source>The number is not in service</source>
            <translation>Le numéro n’est pas en service</translation>
        </message>
        <message>
            <source>The number is too short</source>
            <translation>Le numéro est trop court</translation>
        </message>
        <message>
            <source>The page or the record does not exist, or was deleted.</source>
            <translation>La page ou l’élément n’existe pas, ou a été supprimé.</translation>
        </message>
        <message>
            <source>The part that answers on this computer is not installed, and no server is set.</source>
            <translation>La partie qui répond sur cet ordinateur n’est pas installée, et aucun serveur n’est indiqué.</translation>
        </message>
        <message>
            <source>The password does not belong to this account.</source>
            <translation>Le mot de passe n’est pas celui de ce compte.</translation>
        </message>
        <message>
            <source>The phone plan is in another name</source>
            <translation>Le forfait est à un autre nom</translation>
        </message>
        <message>
            <source>The phone's link was stopped</source>
            <translation>Le lien du téléphone a été arrêté</translation>
        </message>
        <message>
            <source>The photo arrived damaged</source>
            <translation>La photo est arrivée endommagée</translation>
        </message>
        <message>
            <source>The photo has no color</source>
            <translation>La photo est sans couleur</translation>
        </message>
        <message>
            <source>The photo has too many pixels</source>
            <translation>La photo a trop de pixels</translation>
        </message>
        <message>
            <source>The photo is blurred</source>
            <translation>La photo est floue</translation>
        </message>
        <message>
            <source>The photo is taken from too far to the side</source>
            <translation>La photo est prise trop de côté</translation>
        </message>
        <message>
            <source>The photo is too bright</source>
            <translation>La photo est trop claire</translation>
        </message>
        <message>
            <source>The photo is too dark</source>
            <translation>La photo est trop sombre</translation>
        </message>
        <message>
            <source>The photo is too small</source>
            <translation>La photo est trop petite</translation>
        </message>
        <message>
            <source>The photo shows a different document than the one you chose.</source>
            <translation>La photo montre un autre document que celui que vous avez choisi.</translation>
        </message>
        <message>
            <source>The photo shows the other side of the document.</source>
            <translation>La photo montre l’autre côté du document.</translation>
        </message>
        <message>
            <source>The photo stopped on the way</source>
            <translation>La photo s’est arrêtée en route</translation>
        </message>
        <message>
            <source>The photos are no longer taken by this link.</source>
            <translation>Ce lien ne reçoit plus de photos.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly</source>
            <translation>Le programme s’est arrêté de façon inattendue</translation>
        </message>
        <message>
            <source>The program is already open</source>
            <translation>L’application est déjà ouverte</translation>
        </message>
        <message>
            <source>The program is not complete</source>
            <translation>L’application n’est pas complète</translation>
        </message>
        <message>
            <source>The records show something slightly different. We are not allowed to say what.</source>
            <translation>Les registres montrent quelque chose de légèrement différent. Nous n’avons pas le droit de dire quoi.</translation>
        </message>
        <message>
            <source>The request was changed while it was on its way.</source>
            <translation>La demande a été modifiée en route.</translation>
        </message>
        <message>
            <source>The request was not understood</source>
            <translation>La demande n’a pas été comprise</translation>
        </message>
        <message>
            <source>The same request is still on its way.</source>
            <translation>La même demande est encore en route.</translation>
        </message>
        <message>
            <source>The server answered with the code {code}.</source>
            <translation>Le serveur a répondu avec le code {code}.</translation>
        </message>
        <message>
            <source>The state is missing</source>
            <translation>Il manque l’État</translation>
        </message>
        <message>
            <source>The step was finished meanwhile, here or in another window.</source>
            <translation>L’étape a été terminée entre-temps, ici ou dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>The system has no safe place for the key, so you must sign in again after closing this window.</source>
            <translation>Le système n’a pas d’endroit sûr pour la clé, vous devrez donc vous reconnecter après avoir fermé cette fenêtre.</translation>
        </message>
        <message>
            <source>The text message could not be delivered</source>
            <translation>Le SMS n’a pas pu être remis</translation>
        </message>
        <message>
            <source>The text message was held back</source>
            <translation>Le SMS a été retenu</translation>
        </message>
        <message>
            <source>The text or the code lines could not be read in the photo.</source>
            <translation>Le texte ou les lignes de code n’ont pas pu être lus sur la photo.</translation>
        </message>
        <message>
            <source>There is glare on the photo</source>
            <translation>Il y a un reflet sur la photo</translation>
        </message>
        <message>
            <source>There is news that this version can't show</source>
            <translation>Il y a du nouveau que cette version ne peut pas afficher</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Ce jour n’est pas dans le calendrier.</translation>
        </message>
        <message>
            <source>There is not enough light to read the text.</source>
            <translation>Il n’y a pas assez de lumière pour lire le texte.</translation>
        </message>
        <message>
            <source>There is nothing to do. You get the result here and by email.</source>
            <translation>Il n’y a rien à faire. Vous recevez le résultat ici et par e-mail.</translation>
        </message>
        <message>
            <source>This computer has no connection. Nothing is lost.</source>
            <translation>Cet ordinateur n’a pas de connexion. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>This computer has no space left, so what you typed and chose ends with this window.</source>
            <translation>Cet ordinateur n’a plus de place, ce que vous avez saisi et choisi disparaît donc avec cette fenêtre.</translation>
        </message>
        <message>
            <source>This computer is in no local network that a phone could share, such as a Wi-Fi at home.</source>
            <translation>Cet ordinateur n’est dans aucun réseau local qu’un téléphone pourrait partager, comme le Wi-Fi de la maison.</translation>
        </message>
        <message>
            <source>This date makes you {age}, and {operator} can only verify adults.</source>
            <translation>Cette date vous donne {age} ans, et {operator} ne peut vérifier que des adultes.</translation>
        </message>
        <message>
            <source>This is a landline</source>
            <translation>C’est une ligne fixe</translation>
        </message>
        <message>
            <source>This is a landline, and it can't receive the text message.</source>
            <translation>C’est une ligne fixe, et elle ne peut pas recevoir le SMS.</translation>
        </message>
        <message>
            <source>This is a premium or toll-free number, and it belongs to no person.</source>
            <translation>C’est un numéro surtaxé ou gratuit, et il n’appartient à personne.</translation>
        </message>
        <message>
            <source>This is a service number</source>
            <translation>C’est un numéro de service</translation>
        </message>
        <message>
            <source>This is an internet number</source>
            <translation>C’est un numéro internet</translation>
        </message>
        <message>
            <source>This is an internet number (VoIP), so no carrier can confirm that it is yours.</source>
            <translation>C’est un numéro internet (VoIP), aucun opérateur ne peut donc confirmer qu’il est à vous.</translation>
        </message>
        <message>
            <source>This is empty, and we need it.</source>
            <translation>C’est vide, et nous en avons besoin.</translation>
        </message>
        <message>
            <source>This is longer than the {limit} characters that we can store.</source>
            <translation>C’est plus long que les {limit} caractères que nous pouvons conserver.</translation>
        </message>
        <message>
            <source>This link has ended</source>
            <translation>Ce lien est terminé</translation>
        </message>
        <message>
            <source>This number once answered STOP, so its carrier holds our messages back.</source>
            <translation>Ce numéro a répondu STOP une fois, son opérateur retient donc nos messages.</translation>
        </message>
        <message>
            <source>This password is on the list of leaked passwords, so others try it first.</source>
            <translation>Ce mot de passe est sur la liste des mots de passe divulgués, et d’autres l’essaient en premier.</translation>
        </message>
        <message>
            <source>This photo was refused before</source>
            <translation>Cette photo a déjà été refusée</translation>
        </message>
        <message>
            <source>This takes longer than usual</source>
            <translation>C’est plus long que d’habitude</translation>
        </message>
        <message>
            <source>This version is too old</source>
            <translation>Cette version est trop ancienne</translation>
        </message>
        <message>
            <source>Three wrong numbers were typed on the phone, so we stopped the link. Nothing about you was shared.</source>
            <translation>Trois nombres faux ont été saisis sur le téléphone, nous avons donc arrêté le lien. Rien sur vous n’a été communiqué.</translation>
        </message>
        <message>
            <source>Tick the box to go on.</source>
            <translation>Cochez la case pour continuer.</translation>
        </message>
        <message>
            <source>Tilt the document or turn off the lamp, and take the photo again.</source>
            <translation>Inclinez le document ou éteignez la lampe, et reprenez la photo.</translation>
        </message>
        <message>
            <source>To keep you safe we sign you out after a while. Everything that you sent is kept.</source>
            <translation>Pour votre sécurité, nous vous déconnectons après un moment. Tout ce que vous avez envoyé est conservé.</translation>
        </message>
        <message>
            <source>Too many photos</source>
            <translation>Trop de photos</translation>
        </message>
        <message>
            <source>Too many requests came from this computer in a short time.</source>
            <translation>Trop de demandes sont venues de cet ordinateur en peu de temps.</translation>
        </message>
        <message>
            <source>Too many tries</source>
            <translation>Trop d’essais</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, [contact support](support).</source>
            <translation>Réessayez. Si cela arrive deux fois, [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>Turn the document over and take a photo of the other side.</source>
            <translation>Retournez le document et prenez une photo de l’autre côté.</translation>
        </message>
        <message>
            <source>Type all nine digits.</source>
            <translation>Saisissez les neuf chiffres.</translation>
        </message>
        <message>
            <source>Type all six or paste the whole code.</source>
            <translation>Saisissez les six ou collez le code entier.</translation>
        </message>
        <message>
            <source>Type it again. Capital and small letters count.</source>
            <translation>Saisissez-le encore une fois. Majuscules et minuscules comptent.</translation>
        </message>
        <message>
            <source>Update the program, or [contact support](support).</source>
            <translation>Mettez l’application à jour, ou [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>Use [another document](documents).</source>
            <translation>Utilisez [un autre document](documents).</translation>
        </message>
        <message>
            <source>Use a different one, for example four unrelated words.</source>
            <translation>Prenez-en un autre, par exemple quatre mots sans rapport.</translation>
        </message>
        <message>
            <source>Use a document from another country, if you have one, or [contact support](support).</source>
            <translation>Utilisez un document d’un autre pays, si vous en avez un, ou [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>Use a document instead, or a phone on a plan in your own name.</source>
            <translation>Utilisez plutôt un document, ou un téléphone avec un forfait à votre nom.</translation>
        </message>
        <message>
            <source>Use a document instead. It takes about 5 minutes.</source>
            <translation>Utilisez plutôt un document. Cela prend environ 5 minutes.</translation>
        </message>
        <message>
            <source>Use a document with Latin letters, such as [your passport](documents).</source>
            <translation>Utilisez un document en lettres latines, par exemple [votre passeport](documents).</translation>
        </message>
        <message>
            <source>Use your renewed document or [another document](documents). If we misread the date, retake the photo.</source>
            <translation>Utilisez votre document renouvelé ou [un autre document](documents). Si nous avons mal lu la date, reprenez la photo.</translation>
        </message>
        <message>
            <source>Use {limit} or more without it.</source>
            <translation>Prenez-en {limit} ou plus, sans ce mot.</translation>
        </message>
        <message>
            <source>Use {limit} or more.</source>
            <translation>Prenez-en {limit} ou plus.</translation>
        </message>
        <message>
            <source>Wait a moment, [resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>Attendez un instant, [renvoyez le SMS](resend-link), ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>Attendez un instant.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, and look at the messages that came already.</source>
            <translation>Attendez jusqu’à {available_at}, et regardez les messages déjà arrivés.</translation>
        </message>
        <message>
            <source>Wait until {available_at}, or [contact support](support).</source>
            <translation>Attendez jusqu’à {available_at}, ou [contactez l’assistance](support).</translation>
        </message>
        <message>
            <source>Wait {wait}. We go on by ourselves.</source>
            <translation>Attendez {wait}. Nous continuons tout seuls.</translation>
        </message>
        <message>
            <source>Wait, or try from another network.</source>
            <translation>Attendez, ou essayez depuis un autre réseau.</translation>
        </message>
        <message>
            <source>We can only send links to numbers from {countries}.</source>
            <translation>Nous ne pouvons envoyer de lien qu’aux numéros de ces pays : {countries}.</translation>
        </message>
        <message>
            <source>We can store {limit} characters, and this has {length}.</source>
            <translation>Nous pouvons conserver {limit} caractères, et celui-ci en a {length}.</translation>
        </message>
        <message>
            <source>We can't accept documents from this country</source>
            <translation>Nous ne pouvons pas accepter les documents de ce pays</translation>
        </message>
        <message>
            <source>We can't accept this document</source>
            <translation>Nous ne pouvons pas accepter ce document</translation>
        </message>
        <message>
            <source>We can't accept this kind of document</source>
            <translation>Nous ne pouvons pas accepter ce type de document</translation>
        </message>
        <message>
            <source>We can't offer you an account</source>
            <translation>Nous ne pouvons pas vous proposer de compte</translation>
        </message>
        <message>
            <source>We can't open an account until you agree.</source>
            <translation>Nous ne pouvons pas ouvrir de compte sans votre accord.</translation>
        </message>
        <message>
            <source>We can't open the file</source>
            <translation>Nous ne pouvons pas ouvrir le fichier</translation>
        </message>
        <message>
            <source>We can't read the code lines</source>
            <translation>Nous ne pouvons pas lire les lignes de code</translation>
        </message>
        <message>
            <source>We can't read the document</source>
            <translation>Nous ne pouvons pas lire le document</translation>
        </message>
        <message>
            <source>We can't read this kind of file</source>
            <translation>Nous ne pouvons pas lire ce type de fichier</translation>
        </message>
        <message>
            <source>We can't read this script</source>
            <translation>Nous ne pouvons pas lire cette écriture</translation>
        </message>
        <message>
            <source>We can't remember you on this computer</source>
            <translation>Impossible de se souvenir de vous sur cet ordinateur</translation>
        </message>
        <message>
            <source>We can't sign you in with that</source>
            <translation>Nous ne pouvons pas vous connecter avec cela</translation>
        </message>
        <message>
            <source>We can't text this country</source>
            <translation>Nous ne pouvons pas envoyer de SMS dans ce pays</translation>
        </message>
        <message>
            <source>We could not understand the answer</source>
            <translation>Nous n’avons pas compris la réponse</translation>
        </message>
        <message>
            <source>We couldn't confirm your details</source>
            <translation>Nous n’avons pas pu confirmer vos données</translation>
        </message>
        <message>
            <source>We need a photo of the front and one of the back.</source>
            <translation>Il nous faut une photo du recto et une du verso.</translation>
        </message>
        <message>
            <source>We need your agreement</source>
            <translation>Il nous faut votre accord</translation>
        </message>
        <message>
            <source>We see no document</source>
            <translation>Nous ne voyons pas de document</translation>
        </message>
        <message>
            <source>We sent as many messages as we may in an hour.</source>
            <translation>Nous avons envoyé autant de messages que possible en une heure.</translation>
        </message>
        <message>
            <source>We try again in {wait} and go on where it stopped.</source>
            <translation>Nous réessayons dans {wait} et reprenons où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>We try again in {wait}.</source>
            <translation>Nous réessayons dans {wait}.</translation>
        </message>
        <message>
            <source>What arrived is not what this computer sent.</source>
            <translation>Ce qui est arrivé n’est pas ce que cet ordinateur a envoyé.</translation>
        </message>
        <message>
            <source>Write it as it stands on your documents.</source>
            <translation>Écrivez-le comme il figure sur vos documents.</translation>
        </message>
        <message>
            <source>Write one or two sentences.</source>
            <translation>Écrivez une ou deux phrases.</translation>
        </message>
        <message>
            <source>Wrong year? Correct it. Otherwise come back on {adult_on}.</source>
            <translation>Mauvaise année ? Corrigez-la. Sinon, revenez le {adult_on}.</translation>
        </message>
        <message>
            <source>You are not {limit} yet</source>
            <translation>Vous n’avez pas encore {limit} ans</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Vous êtes hors ligne</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Votre session est fermée</translation>
        </message>
        <message>
            <source>You can close this window. We write to you as soon as it goes on, or [verify with a document](documents).</source>
            <translation>Vous pouvez fermer cette fenêtre. Nous vous écrivons dès que cela reprend, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>You entered {postal_code}. After a move, records can be out of date for some weeks.</source>
            <translation>Vous avez saisi {postal_code}. Après un déménagement, les registres peuvent être en retard de quelques semaines.</translation>
        </message>
        <message>
            <source>You sent this picture already, and it could not be used.</source>
            <translation>Vous avez déjà envoyé cette image, et elle n’a pas pu être utilisée.</translation>
        </message>
        <message>
            <source>You signed in on another computer</source>
            <translation>Connexion sur un autre ordinateur</translation>
        </message>
        <message>
            <source>Your carrier did not take the message.</source>
            <translation>Votre opérateur n’a pas accepté le message.</translation>
        </message>
        <message>
            <source>Your carrier gave the message back: the phone is off, out of reach, or the number is wrong.</source>
            <translation>Votre opérateur a rendu le message : le téléphone est éteint ou hors de portée, ou le numéro est faux.</translation>
        </message>
        <message>
            <source>Your carrier has not confirmed that the message arrived.</source>
            <translation>Votre opérateur n’a pas confirmé que le message est arrivé.</translation>
        </message>
        <message>
            <source>Your carrier lists someone else as the owner of the number ending {ending}. That is normal for family and work plans.</source>
            <translation>Pour votre opérateur, le numéro qui se termine par {ending} est au nom d’une autre personne. C’est normal pour un forfait familial ou professionnel.</translation>
        </message>
        <message>
            <source>Your details need one more look</source>
            <translation>Vos données demandent encore un regard</translation>
        </message>
        <message>
            <source>Your phone can't reach this computer</source>
            <translation>Votre téléphone ne peut pas atteindre cet ordinateur</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>Votre place est conservée.</translation>
        </message>
        <message>
            <source>Your text message is late</source>
            <translation>Votre SMS est en retard</translation>
        </message>
        <message>
            <source>[Check your details](edit) once more, or [use a document](documents).</source>
            <translation>[Vérifiez vos données](edit) encore une fois, ou [utilisez un document](documents).</translation>
        </message>
        <message>
            <source>[Choose another document](documents).</source>
            <translation>[Choisissez un autre document](documents).</translation>
        </message>
        <message>
            <source>[Correct the date](edit), or take the photo again if we misread it.</source>
            <translation>[Corrigez la date](edit), ou reprenez la photo si nous avons mal lu.</translation>
        </message>
        <message>
            <source>[Correct the name](edit), or use a document with this name.</source>
            <translation>[Corrigez le nom](edit), ou utilisez un document à ce nom.</translation>
        </message>
        <message>
            <source>[Resend email](resend-email) to get a new one.</source>
            <translation>[Renvoyez l’e-mail](resend-email) pour en recevoir un nouveau.</translation>
        </message>
        <message>
            <source>[Resend the SMS](resend-link), or [verify with a document](documents).</source>
            <translation>[Renvoyez le SMS](resend-link), ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link) and type the number that this window shows.</source>
            <translation>[Envoyez un nouveau lien](resend-link) et saisissez le nombre affiché dans cette fenêtre.</translation>
        </message>
        <message>
            <source>[Send a new link](resend-link).</source>
            <translation>[Envoyer un nouveau lien](resend-link).</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on at the same step.</source>
            <translation>[Connectez-vous](sign_in) pour continuer à la même étape.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to go on here.</source>
            <translation>[Connectez-vous](sign_in) pour continuer ici.</translation>
        </message>
        <message>
            <source>[Sign in](sign_in) to that account, use another number, or [verify with a document](documents).</source>
            <translation>[Connectez-vous](sign_in) à ce compte, utilisez un autre numéro, ou [vérifiez avec un document](documents).</translation>
        </message>
        <message>
            <source>[Verify with a document](documents) now, or come back tomorrow with this number.</source>
            <translation>[Vérifiez avec un document](documents) maintenant, ou revenez demain avec ce numéro.</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>une image BMP</translation>
        </message>
        <message>
            <source>a GIF animation or drawing</source>
            <translation>une animation ou un dessin GIF</translation>
        </message>
        <message>
            <source>a JPEG 2000 file</source>
            <translation>un fichier JPEG 2000</translation>
        </message>
        <message>
            <source>a JPEG XL file</source>
            <translation>un fichier JPEG XL</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un document PDF</translation>
        </message>
        <message>
            <source>a Photoshop file</source>
            <translation>un fichier Photoshop</translation>
        </message>
        <message>
            <source>a TIFF or raw camera file</source>
            <translation>un fichier TIFF ou RAW d’appareil photo</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <translation>un fichier de type inconnu</translation>
        </message>
        <message>
            <source>a photo in a format that is not accepted here</source>
            <translation>une photo dans un format qui n’est pas accepté ici</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programme</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>un fichier son</translation>
        </message>
        <message>
            <source>a text file</source>
            <translation>un fichier texte</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>une vidéo</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <source>an AVIF picture</source>
            <translation>une image AVIF</translation>
        </message>
        <message>
            <source>an SVG drawing</source>
            <translation>un dessin SVG</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>une archive</translation>
        </message>
        <message>
            <source>an icon file</source>
            <translation>un fichier d’icône</translation>
        </message>
        <message>
            <source>an office document or an archive</source>
            <translation>un document bureautique ou une archive</translation>
        </message>
        <message>
            <source>{operator} checked your details against rules that it must follow, and may not open this account. We are not allowed to say which rule.</source>
            <translation>{operator} a comparé vos données aux règles qu’il doit suivre, et n’a pas le droit d’ouvrir ce compte. Nous n’avons pas le droit de dire quelle règle.</translation>
        </message>
        <message>
            <source>{operator} has no license for {state}.</source>
            <translation>{operator} n’a pas de licence pour cet État : {state}.</translation>
        </message>
        <message>
            <source>{operator} may not accept documents from {country} yet.</source>
            <translation>{operator} n’a pas encore le droit d’accepter les documents de ce pays : {country}.</translation>
        </message>
        <message>
            <source>{operator} may not accept this kind of document from the country that issued it.</source>
            <translation>{operator} n’a pas le droit d’accepter ce type de document du pays qui l’a délivré.</translation>
        </message>
        <message>
            <source>{operator} may not serve customers who live in {country}.</source>
            <translation>{operator} n’a pas le droit de servir des clients qui vivent dans ce pays : {country}.</translation>
        </message>
        <message>
            <source>{operator} may only accept documents that are valid today. A sharper photo of this one will not help.</source>
            <translation>{operator} ne peut accepter que des documents valables aujourd’hui. Une photo plus nette de celui-ci n’aide pas.</translation>
        </message>
        <message>
            <source>{postal_code} is not in {state}.</source>
            <translation>{postal_code} n’est pas dans cet État : {state}.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message numerus="yes">
            <source>%n photos received</source>
            <translation>
                <numerusform>%n photo reçue</numerusform>
                <numerusform>%n photos reçues</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Confirmed, ending {ending}</source>
            <translation>Confirmé, se termine par {ending}</translation>
        </message>
        <message>
            <source>Connection lost. We keep your photos and try again.</source>
            <translation>Connexion perdue. Nous gardons vos photos et réessayons.</translation>
        </message>
        <message>
            <source>Connection lost. We try again.</source>
            <translation>Connexion perdue. Nous réessayons.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Compris</translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Prochain essai dans %n seconde.</numerusform>
                <numerusform>Prochain essai dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer. We keep your photos and try again.</source>
            <translation>Pas de réponse. Nous gardons vos photos et réessayons.</translation>
        </message>
        <message>
            <source>Our server did not answer. We try again.</source>
            <translation>Notre serveur n’a pas répondu. Nous réessayons.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {label}</source>
            <translation>Étape {number} sur {count}, {label}</translation>
        </message>
        <message>
            <source>Submitted {time}</source>
            <translation>Envoyées {time}</translation>
        </message>
        <message>
            <source>They are stored, encrypted, on this computer.</source>
            <translation>Elles sont conservées, chiffrées, sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>We are looking up where you left off.</source>
            <translation>Nous cherchons où vous en étiez.</translation>
        </message>
        <message>
            <source>We try again now.</source>
            <translation>Nous réessayons maintenant.</translation>
        </message>
        <message>
            <source>Welcome back.</source>
            <translation>Bon retour.</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Vos données</translation>
        </message>
        <message>
            <source>Your photos can't be stored here: keep this window open.</source>
            <translation>Vos photos ne peuvent pas être conservées ici : gardez cette fenêtre ouverte.</translation>
        </message>
    </context>
</TS>
