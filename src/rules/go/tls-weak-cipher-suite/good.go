package transport

import (
	"crypto/tls"
	"fmt"
)

func one() *tls.Config {
	return &tls.Config{}
}

func two() *tls.Config {
	return &tls.Config{CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}
}

func three(config *tls.Config) {
	config.CipherSuites = []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384}
}

func four(suites []uint16) *tls.Config {
	return &tls.Config{CipherSuites: suites}
}

func five(suite uint16) bool {
	return suite == tls.TLS_RSA_WITH_RC4_128_SHA
}

func six() {
	for _, suite := range tls.InsecureCipherSuites() {
		fmt.Println(suite.Name)
	}
}
