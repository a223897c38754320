package seal

import (
	"crypto/cipher"
	"golang.org/x/crypto/chacha20poly1305"
)

func one(b cipher.Block) cipher.BlockMode {
	return cipher.NewCBCEncrypter(b, []byte("1234567890123456")) // finds
}

var iv = []byte("abcdefghabcdefgh")

func two(b cipher.Block) cipher.Stream {
	return cipher.NewCTR(b, iv) // finds
}

func three(b cipher.Block) cipher.Stream {
	iv := []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}
	return cipher.NewOFB(b, iv) // finds
}

func four(b cipher.Block, data []byte) []byte {
	gcm, err := cipher.NewGCM(b)
	if err != nil {
		return nil
	}
	return gcm.Seal(nil, []byte("twelve bytes"), data, nil) // finds
}

func five(key, data []byte) []byte {
	box, err := chacha20poly1305.New(key)
	if err != nil {
		return nil
	}
	nonce := []byte("twelve bytes")
	return box.Seal(nil, nonce, data, nil) // finds
}

func six(b cipher.Block) cipher.Stream {
	return cipher.NewCFBEncrypter(b, []byte("0000000000000000")) // finds
}
