### kringplan sign, kringplan key and --trust: help and messages.

sign = Put a digital signature under a check or under this version of the plan
    .uitleg =
        A signature proves two things: whoever holds this key signed,
        and what was signed did not change since. It does not prove who holds the key.
        This is no qualified electronic signature (eIDAS) and does not replace one.
        A plan can be read and checked just as well without a signature.

        Only the signature comes in: every other letter of the file stays.
        The key is an EC key on P-256 (PKCS#8 in PEM or a JWK), and never comes into the plan.
        Only you may be able to read the key file. Only the assessor signs a check.
    .voorbeelden =
        kringplan sign plan.json --as x1 --check t2 --key key.pem
        kringplan sign plan.json --as p2 --plan --key key.pem -o signed.json
    .arg-signer = Who signs: the id of a participant
    .arg-check = Sign this check, such as t2
    .arg-plan = Sign the version of the plan that the file holds
    .arg-key = The file with your private key; only you may be able to read it

key = Make a key to sign with, or show its public half
    .uitleg =
        A key has two halves. The private half stays with you, in a file of your own.
        The public half goes to whoever wants to verify your signature, best in person or on paper.
        The program keeps no keys and sends them nowhere.
    .voorbeelden =
        kringplan key new -o key.pem > public.json
        kringplan key public key.pem

key-new = Make a new key and show its public half
    .uitleg =
        The private key (ES256, PKCS#8 in PEM) goes to a new file that only you can read.
        A file that is there already stays. The public key comes on standard output as a JWK Set.
    .voorbeelden = kringplan key new -o key.pem > public.json
    .arg-output = The new file for the private key

key-public = Show the public half of a key, as a JWK Set
    .voorbeelden = kringplan key public key.pem > public.json
    .arg-key = The file with your private key

waarde-keys = [ID=]KEYS
arg-trust = Verify signatures with the public keys in this file. With x1= before it they are those of x1; then every check by x1 must be signed. Without a name they vouch for any signer
waarde-trust = [ID=]FILE

## Messages. $wie: a participant; $sleutel: thumbprint of the key; $bestand: the key file
getekend = Signed by { $wie } with key { $sleutel }.
getekend-grens = This proves that this key signed and that nothing changed since. It is no qualified signature (eIDAS).
sleutel-gemaakt = { $bestand } is your private key. Keep it safe and share only the public key.
sleutel-bestaat-al = { $bestand } is there already and stays. Choose another name for the new key.
sleutel-leesbaar = Others can read { $bestand } too. Make it yours alone with: chmod 600 { $bestand }
sleutel-streepje = A private key does not go over standard input or output. Give the name of a file.
vertrouwd-mist = There is no signature of { $wie } that fits what stands here now.
vertrouwd-toets-mist = Check { $toets } is by { $wie }, but has no signature of { $wie } that counts. Ask { $wie } whether that check is real.
vertrouwd-mist-elk = There is no signature with a trusted key that fits what stands here now.
gebruik-vertrouwd = "{ $waarde }" does not fit { $arg }. Give a key file, such as x1=public.json.
