package transport

import (
	"crypto/tls"
)

func one() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

func two() *tls.Config {
	return &tls.Config{}
}

func three(config *tls.Config) {
	config.MinVersion = tls.VersionTLS13
}

func four(state tls.ConnectionState) bool {
	return state.Version == tls.VersionTLS10
}

func five(version uint16) *tls.Config {
	return &tls.Config{MinVersion: version}
}

var names = map[uint16]string{tls.VersionTLS10: "1.0", tls.VersionTLS11: "1.1"}

type Config struct {
	MinVersion uint16
}

func six() Config {
	return Config{MinVersion: tls.VersionTLS10}
}
