package client

import (
	"crypto/tls"
	"net/http"
)

var config = &tls.Config{InsecureSkipVerify: true} // finds

func client() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{
			InsecureSkipVerify: true, // finds
		},
	}}
}

func assigned() *tls.Config {
	c := &tls.Config{ServerName: "a.example"}
	c.InsecureSkipVerify = true // finds
	return c
}

const skip = true

func constant() *tls.Config {
	return &tls.Config{InsecureSkipVerify: skip} // finds
}

func value() tls.Config {
	var c tls.Config
	c.InsecureSkipVerify = true // finds
	return c
}

func dial() (*tls.Conn, error) {
	return tls.Dial("tcp", "a.example:443", &tls.Config{InsecureSkipVerify: true}) // finds
}

func splunk() *http.Transport {
	return &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}} // finds
}
