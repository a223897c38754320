package seal

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
)

func one(key *rsa.PublicKey, data []byte) ([]byte, error) {
	return rsa.EncryptOAEP(sha256.New(), rand.Reader, key, data, nil)
}

func two(key *rsa.PrivateKey, data []byte) ([]byte, error) {
	return rsa.DecryptOAEP(sha256.New(), rand.Reader, key, data, nil)
}

func three(key *rsa.PrivateKey, sum []byte) ([]byte, error) {
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum)
}

func four(key *rsa.PublicKey, sum, sig []byte) error {
	return rsa.VerifyPKCS1v15(key, crypto.SHA256, sum, sig)
}

func five(key *rsa.PrivateKey, sum []byte) ([]byte, error) {
	return rsa.SignPSS(rand.Reader, key, crypto.SHA256, sum, nil)
}

func EncryptPKCS1v15() int {
	return 0
}

func six() int {
	return EncryptPKCS1v15()
}
