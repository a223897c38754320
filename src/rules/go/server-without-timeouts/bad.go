package web

import (
	"log"
	"net"
	"net/http"
)

func one() {
	log.Fatal(http.ListenAndServe(":8080", nil)) // finds
}

func two(handler http.Handler) error {
	return http.ListenAndServeTLS(":8443", "a.pem", "a.key", handler) // finds
}

func three(handler http.Handler) error {
	server := &http.Server{Addr: ":8080", Handler: handler} // finds
	return server.ListenAndServe()
}

func four(listener net.Listener) error {
	return http.Serve(listener, nil) // finds
}

func five(listener net.Listener) error {
	return http.ServeTLS(listener, nil, "a.pem", "a.key") // finds
}

func six(handler http.Handler) http.Server {
	return http.Server{
		Handler: handler, // finds
	}
}
