package client

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
)

type options struct {
	InsecureSkipVerify bool
}

var config = &tls.Config{InsecureSkipVerify: false}

func client(roots *x509.CertPool) *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: roots},
	}}
}

func chosen(skip bool) *tls.Config {
	return &tls.Config{InsecureSkipVerify: skip}
}

func own() options {
	return options{InsecureSkipVerify: true}
}

func off() *tls.Config {
	c := &tls.Config{}
	c.InsecureSkipVerify = false
	return c
}

func dial() (*tls.Conn, error) {
	return tls.Dial("tcp", "a.example:443", nil)
}

func label() string {
	return "InsecureSkipVerify: true"
}
