package boxes

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/sha256"
	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/chacha20poly1305"
)

func one(key []byte) (cipher.Block, error) {
	return aes.NewCipher(key)
}

func two(key []byte) (cipher.AEAD, error) {
	return chacha20poly1305.New(key)
}

func three(key, nonce []byte) (*chacha20.Cipher, error) {
	return chacha20.NewUnauthenticatedCipher(key, nonce)
}

func four() int {
	return des.BlockSize
}

func five(block cipher.Block) (cipher.AEAD, error) {
	return cipher.NewGCM(block)
}

func NewCipher(key []byte) [32]byte {
	return sha256.Sum256(key)
}

func six() [32]byte {
	return NewCipher(nil)
}
