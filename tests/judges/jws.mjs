// Judge: jose. Verifies and makes detached signatures. Reads from standard input
//   {"verify": [{"jws", "payload", "jwk"}], "sign": [{"alg", "header", "payload"}]}
// and writes {"verify": [null | problem], "sign": [{"jws", "jwk"}]}. Payloads are ASCII; the thumbprint of the key
// (RFC 7638) is computed here, and must be the `kid` of what is verified.
import { readFileSync } from "node:fs";
import { CompactSign, calculateJwkThumbprint, compactVerify, exportJWK, generateKeyPair, importJWK } from "jose";

const ALGORITHMS = ["ES256", "EdDSA", "Ed25519", "PS256"];

async function verify({ jws, payload, jwk }) {
  try {
    const [header, none, signature] = jws.split(".");
    if (none !== "") return "not detached";
    const whole = [header, Buffer.from(payload, "ascii").toString("base64url"), signature].join(".");
    const { protectedHeader } = await compactVerify(whole, await importJWK(jwk, JSON.parse(Buffer.from(header, "base64url")).alg), { algorithms: ALGORITHMS });
    return protectedHeader.kid === (await calculateJwkThumbprint(jwk)) ? null : "kid is not the thumbprint";
  } catch (error) {
    return error.message;
  }
}

async function sign({ alg, header, payload }) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const members = { alg, kid: await calculateJwkThumbprint(jwk), ...header };
  const whole = await new CompactSign(Buffer.from(payload, "ascii")).setProtectedHeader(members).sign(privateKey);
  const [first, , last] = whole.split(".");
  return { jws: `${first}..${last}`, jwk };
}

const asked = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify({ verify: await Promise.all(asked.verify.map(verify)), sign: await Promise.all(asked.sign.map(sign)) }));
