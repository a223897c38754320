package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"os"
)

func one() (cipher.Block, error) {
	return aes.NewCipher([]byte(os.Getenv("KEY")))
}

func two() (cipher.Block, error) {
	key, err := os.ReadFile("/run/secrets/key")
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func three() (cipher.Block, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func four(key, data []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte("fixed text"))
	return mac.Sum(data)
}

func five(passphrase string) (cipher.Block, error) {
	sum := sha256.Sum256([]byte(passphrase))
	return aes.NewCipher(sum[:])
}

type config struct {
	Key []byte
}

func six(c config) (cipher.Block, error) {
	return aes.NewCipher(c.Key)
}

func seven() int {
	return aes.BlockSize
}
