package boxes

import (
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
	"golang.org/x/crypto/blowfish"
	"golang.org/x/crypto/cast5"
	"golang.org/x/crypto/xtea"
)

func one(key []byte) (cipher.Block, error) {
	return des.NewCipher(key) // finds
}

func two(key []byte) (cipher.Block, error) {
	return des.NewTripleDESCipher(key) // finds
}

func three(key []byte) error {
	c, err := rc4.NewCipher(key) // finds
	if err == nil {
		c.XORKeyStream(nil, nil)
	}
	return err
}

func four(key []byte) (cipher.Block, error) {
	return blowfish.NewCipher(key) // finds
}

func five(key []byte) (cipher.Block, error) {
	return cast5.NewCipher(key) // finds
}

func six(key []byte) (cipher.Block, error) {
	return xtea.NewCipher(key) // finds
}
