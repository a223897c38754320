package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func one(b cipher.Block) (cipher.BlockMode, error) {
	iv := make([]byte, aes.BlockSize)
	if _, err := rand.Read(iv); err != nil {
		return nil, err
	}
	return cipher.NewCBCEncrypter(b, iv), nil
}

func two(b cipher.Block, iv []byte) cipher.Stream {
	return cipher.NewCTR(b, iv)
}

func three(b cipher.Block, data []byte) []byte {
	gcm, err := cipher.NewGCM(b)
	if err != nil {
		return nil
	}
	nonce := make([]byte, gcm.NonceSize())
	io.ReadFull(rand.Reader, nonce)
	return gcm.Seal(nonce, nonce, data, nil)
}

func four(b cipher.Block, message []byte) cipher.BlockMode {
	return cipher.NewCBCDecrypter(b, message[:16])
}

func five(gcm cipher.AEAD, message []byte) ([]byte, error) {
	return gcm.Open(nil, message[:12], message[12:], []byte("label"))
}

func six(gcm cipher.AEAD, nonce []byte) []byte {
	return gcm.Seal(nil, nonce, []byte("constant text"), []byte("label"))
}
