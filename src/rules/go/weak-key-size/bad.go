package pairs

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

func one() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024) // finds
}

const bits = 512

func two() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits) // finds
}

func three() {
	size := 1536
	rsa.GenerateKey(rand.Reader, size) // finds
}

func four() {
	rsa.GenerateMultiPrimeKey(rand.Reader, 3, 1024) // finds
}

func five(key *dsa.PrivateKey) {
	dsa.GenerateParameters(&key.Parameters, rand.Reader, dsa.L1024N160) // finds
	dsa.GenerateKey(key, rand.Reader) // finds
}

func six() {
	ecdsa.GenerateKey(elliptic.P224(), rand.Reader) // finds
}
