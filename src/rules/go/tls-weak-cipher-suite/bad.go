package transport

import (
	"crypto/tls"
)

func one() *tls.Config {
	return &tls.Config{CipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}} // finds
}

func two() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA}, // finds
	}
}

func three(config *tls.Config) {
	config.CipherSuites = []uint16{tls.TLS_RSA_WITH_AES_128_CBC_SHA} // finds
}

var suites = []uint16{tls.TLS_ECDHE_RSA_WITH_RC4_128_SHA}

func four() *tls.Config {
	return &tls.Config{CipherSuites: suites} // finds
}

func five() tls.Config {
	list := []uint16{tls.TLS_RSA_WITH_AES_256_CBC_SHA}
	return tls.Config{CipherSuites: list} // finds
}

func six() *tls.Config {
	config := &tls.Config{}
	config.CipherSuites = []uint16{tls.TLS_ECDHE_ECDSA_WITH_RC4_128_SHA} // finds
	return config
}
