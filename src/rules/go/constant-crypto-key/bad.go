package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"golang.org/x/crypto/chacha20poly1305"
)

func one() (cipher.Block, error) {
	return aes.NewCipher([]byte("0123456789abcdef")) // finds
}

var key = []byte("a very secret key of thirty-two.")

func two() (cipher.Block, error) {
	return aes.NewCipher(key) // finds
}

const text = "another key of thirty-two bytes!"

func three() (cipher.AEAD, error) {
	return chacha20poly1305.New([]byte(text)) // finds
}

func four(data []byte) []byte {
	mac := hmac.New(sha256.New, []byte("signing")) // finds
	mac.Write(data)
	return mac.Sum(nil)
}

func five() (cipher.Block, error) {
	key := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	return aes.NewCipher(key) // finds
}

func block(key []byte) (cipher.Block, error) {
	return aes.NewCipher(key) // finds
}

func six() {
	block([]byte("sixteen letters!"))
}
