package pairs

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

func one() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 2048)
}

const bits = 4096

func two() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits)
}

func three(bits int) {
	rsa.GenerateKey(rand.Reader, bits)
}

func four() {
	ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

func five() {
	ed25519.GenerateKey(rand.Reader)
}

func six() {
	ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	generate(1024)
}

func generate(n int) int {
	return n
}
