import { describe, expect, it } from '@jest/globals';
import { aes256Gcm } from './aes-256-gcm.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const KEY = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
const TEXT =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const CIPHER =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';

/**
 * D. McGrew, J. Viega: The Galois/Counter Mode of Operation (GCM), submission to NIST, appendix B: the four test
 * cases with a key of 256 bits and a nonce of 96. The last row is from NIST's CAVP GCM vectors (gcmEncryptExtIV256).
 */
const published = [
  {
    name: 'test case 13',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    context: '',
    text: '',
    cipher: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b',
  },
  {
    name: 'test case 14',
    key: '00'.repeat(32),
    nonce: '00'.repeat(12),
    context: '',
    text: '00'.repeat(16),
    cipher: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    name: 'test case 15',
    key: KEY,
    nonce: 'cafebabefacedbaddecaf888',
    context: '',
    text: TEXT,
    cipher: CIPHER,
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    name: 'test case 16',
    key: KEY,
    nonce: 'cafebabefacedbaddecaf888',
    context: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    text: TEXT.slice(0, 120),
    cipher: CIPHER.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
  {
    name: 'CAVP',
    key: '83688deb4af8007f9b713b47cfa6c73e35ea7a3aa4ecdb414dded03bf7a0fd3a',
    nonce: '0b459724904e010a46901cf3',
    context: '794a14ccd178c8ebfd1379dc704c5e208f9d8424',
    text: '33d893a2114ce06fc15d55e454cf90c3',
    cipher: 'cc66bee423e3fcd4c0865715e9586696',
    tag: '0fb291bd3dba94a1dfd8b286cfb97ac5',
  },
];

describe('AES-256-GCM', () => {
  it.each(published)('seals as published, and opens: $name', (vector) => {
    const place = { key: bytes(vector.key), nonce: bytes(vector.nonce), context: bytes(vector.context) };
    const sealed = aes256Gcm.seal({ ...place, text: bytes(vector.text) });
    expect(Buffer.from(sealed).toString('hex')).toBe(vector.cipher + vector.tag);
    expect(aes256Gcm.open({ ...place, text: sealed })).toEqual(bytes(vector.text));
  });

  const [, , , vector = published[0]!] = published;
  const whole = {
    key: bytes(vector.key),
    nonce: bytes(vector.nonce),
    context: bytes(vector.context),
    text: bytes(vector.cipher + vector.tag),
  };

  it.each(['key', 'nonce', 'context', 'text'] as const)(
    'opens nothing after a bit of the %s was flipped',
    (part) => {
      expect(aes256Gcm.open(whole)).toEqual(bytes(vector.text));
      for (let bit = 0; bit < whole[part].length * 8; bit++) {
        const flipped = Buffer.from(whole[part]);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        expect(aes256Gcm.open({ ...whole, [part]: flipped })).toBeUndefined();
      }
    },
  );

  it('takes no shorter tag, not even a right beginning of it', () => {
    for (let cut = 1; cut <= whole.text.length; cut++)
      expect(
        aes256Gcm.open({ ...whole, text: whole.text.subarray(0, whole.text.length - cut) }),
      ).toBeUndefined();
  });
});
