package web

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"time"
)

func one(handler http.Handler) *http.Server {
	return &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
}

func two(handler http.Handler) *http.Server {
	return &http.Server{Handler: handler, ReadTimeout: 5 * time.Second, WriteTimeout: time.Minute}
}

func three(server *http.Server, listener net.Listener) error {
	return server.Serve(listener)
}

func four(handler http.Handler) *httptest.Server {
	return httptest.NewServer(handler)
}

func five(server *http.Server) error {
	return server.ListenAndServe()
}

func six(server *http.Server) error {
	return server.Shutdown(context.Background())
}
