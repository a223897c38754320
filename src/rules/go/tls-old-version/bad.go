package transport

import (
	"crypto/tls"
	"net/http"
)

func one() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS10} // finds
}

func two() *http.Transport {
	return &http.Transport{TLSClientConfig: &tls.Config{
		MinVersion: tls.VersionSSL30, // finds
	}}
}

func three(config *tls.Config) {
	config.MinVersion = tls.VersionTLS11 // finds
}

func four() tls.Config {
	config := tls.Config{}
	config.MaxVersion = tls.VersionTLS11 // finds
	return config
}

func five() *tls.Config {
	return &tls.Config{ServerName: "a", MaxVersion: tls.VersionTLS10} // finds
}

var oldest = tls.VersionTLS10

func six() *tls.Config {
	version := tls.VersionTLS11
	return &tls.Config{MinVersion: version} // finds
}
