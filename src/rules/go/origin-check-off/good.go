package web

import (
	"net/http"
	"github.com/gin-contrib/cors"
	"github.com/gorilla/websocket"
)

var guarded = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://a.example.com" },
}

var usual = websocket.Upgrader{ReadBufferSize: 1024}

var config = cors.Config{
	AllowOriginFunc: func(origin string) bool { return origin == "https://a.example.com" },
}

func checkOrigin(r *http.Request) bool {
	return false
}

func isOpen() bool {
	return true
}

func two(upgrader *websocket.Upgrader) {
	upgrader.CheckOrigin = nil
}

func three(r *http.Request) bool {
	return checkOrigin(r) || isOpen()
}
