package seal

import (
	"crypto/rand"
	"crypto/rsa"
)

func one(key *rsa.PublicKey, data []byte) ([]byte, error) {
	return rsa.EncryptPKCS1v15(rand.Reader, key, data) // finds
}

func two(key *rsa.PrivateKey, data []byte) ([]byte, error) {
	return rsa.DecryptPKCS1v15(rand.Reader, key, data) // finds
}

func three(key *rsa.PrivateKey, data, out []byte) error {
	return rsa.DecryptPKCS1v15SessionKey(rand.Reader, key, data, out) // finds
}

type box struct {
	key *rsa.PrivateKey
}

func (b box) open(data []byte) []byte {
	plain, err := rsa.DecryptPKCS1v15(nil, b.key, data) // finds
	if err != nil {
		return nil
	}
	return plain
}

func (b box) seal(data []byte) []byte {
	out, _ := rsa.EncryptPKCS1v15(rand.Reader, &b.key.PublicKey, data) // finds
	return out
}

func six(keys []*rsa.PublicKey, data []byte) {
	for _, key := range keys {
		rsa.EncryptPKCS1v15(rand.Reader, key, data) // finds
	}
}
