"""Judge: jwcrypto. Verifies and makes detached signatures; asked and answering exactly as jws.mjs does.

Usage (in the judges' environment): jws.py < question.json
"""

import json
import sys

from jwcrypto import jwk, jws
from jwcrypto.common import JWException

ALGORITHMS = ["ES256", "EdDSA", "Ed25519", "PS256"]
NEW = {
    "ES256": {"kty": "EC", "crv": "P-256"},
    "EdDSA": {"kty": "OKP", "crv": "Ed25519"},
    "PS256": {"kty": "RSA", "size": 2048},
}


def verify(task):
    try:
        token = jws.JWS()
        token.allowed_algs = ALGORITHMS
        token.deserialize(task["jws"])
        key = jwk.JWK(**task["jwk"])
        token.verify(key, detached_payload=task["payload"].encode("ascii"))
        return None if token.jose_header["kid"] == key.thumbprint() else "kid is not the thumbprint"
    except (JWException, ValueError, KeyError) as error:
        return f"{type(error).__name__}: {error}"


def sign(task):
    key = jwk.JWK.generate(**NEW[task["alg"]])
    token = jws.JWS(task["payload"].encode("ascii"))
    token.allowed_algs = ALGORITHMS
    header = {"alg": task["alg"], "kid": key.thumbprint(), **task["header"]}
    token.add_signature(key, alg=None, protected=json.dumps(header))
    token.detach_payload()
    return {"jws": token.serialize(compact=True), "jwk": key.export_public(as_dict=True)}


def main():
    asked = json.load(sys.stdin)
    json.dump({"verify": [*map(verify, asked["verify"])], "sign": [*map(sign, asked["sign"])]}, sys.stdout)


if __name__ == "__main__":
    main()
